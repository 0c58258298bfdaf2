import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** Minutes rather than seconds: a machine may be busy, and no test is about time. */
const patience = (minutes: number) => ({ testTimeout: minutes * 60_000, hookTimeout: minutes * 60_000 });

// The files of a worker share one registry of modules: what several of them read, the content or the built pages, is read once.
const isolate = false;

/**
 * Kinds of test: `unit` needs nothing, `site` needs a build in dist, `browser` needs a browser too. `full` and `all` take longer and belong
 * to `npm run test:full` and `npm run test:all`.
 */
export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  cacheDir: '.atlas/vitest',
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/{built,browser,full,all}/**'],
          isolate,
          ...patience(2),
        },
      },
      { extends: true, test: { name: 'site', include: ['tests/built/**/*.test.ts'], isolate, ...patience(15) } },
      ...[
        { name: 'browser', maxWorkers: 2, ...patience(2) },
        { name: 'full', ...patience(15) },
        { name: 'all', ...patience(15) },
      ].map((kind) => ({
        extends: true as const,
        test: { ...kind, include: [`tests/${kind.name}/**/*.test.ts`], globalSetup: ['tests/browser/start-server.ts'], isolate },
      })),
    ],
  },
});

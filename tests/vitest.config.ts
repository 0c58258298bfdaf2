import { fileURLToPath } from 'node:url';
import { getViteConfig } from 'astro/config';
import { defineConfig } from 'vitest/config';
import manifest from '../package.json' with { type: 'json' };

const root = fileURLToPath(new URL('..', import.meta.url));

/** Minutes rather than seconds: a machine may be busy, and no test is about time. */
const patience = (minutes: number) => ({ testTimeout: minutes * 60_000, hookTimeout: minutes * 60_000 });

// The files of a worker share one registry of modules: what several of them read, the content or the built pages, is read once.
const isolate = false;

/**
 * Kinds of test: `unit` needs nothing, `drawn` renders components, `site` needs a build in dist, `browser` needs a browser too. `full` and
 * `all` take longer and belong to `npm run test:full` and `npm run test:all`.
 */
export default defineConfig({
  root,
  cacheDir: '.atlas/vitest',
  test: {
    coverage: {
      include: Object.keys(manifest.coverage).map((room) => `${room}/**/*.ts`),
      reporter: ['json-summary'],
      reportsDirectory: '.atlas/reports/coverage',
      reportOnFailure: true,
    },
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/{built,browser,full,all}/**', 'tests/charts/snapshots/**'],
          isolate,
          ...patience(2),
        },
      },
      getViteConfig(
        { root, test: { name: 'drawn', include: ['tests/charts/snapshots/**/*.test.ts'] } },
        { root, configFile: false, logLevel: 'error' },
      ),
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

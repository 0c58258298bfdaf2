import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

// The files of a worker share one registry of modules: what several of them read, the content or the built pages, is read once.
const isolate = false;

/** Three kinds of test: `unit` needs nothing, `site` needs a build in dist, `browser` needs a browser too. */
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
          exclude: ['tests/built/**', 'tests/browser/**'],
          isolate,
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
      { extends: true, test: { name: 'site', include: ['tests/built/**/*.test.ts'], isolate, testTimeout: 900_000 } },
      {
        extends: true,
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          globalSetup: ['tests/browser/start-server.ts'],
          isolate,
          maxWorkers: 2,
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});

import { fileURLToPath } from 'node:url';
import { getViteConfig } from 'astro/config';
import { defineConfig } from 'vitest/config';
import manifest from '../package.json' with { type: 'json' };

const root = fileURLToPath(new URL('..', import.meta.url));

/**
 * Five kinds of test: `unit` needs nothing, `drawn` renders components, `site` needs a build in dist, `browser` needs a browser too,
 * `full` takes minutes each.
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
          exclude: ['tests/built/**', 'tests/browser/**', 'tests/full/**', 'tests/charts/snapshots/**'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
      getViteConfig(
        { root, test: { name: 'drawn', include: ['tests/charts/snapshots/**/*.test.ts'] } },
        { root, configFile: false, logLevel: 'error' },
      ),
      { extends: true, test: { name: 'site', include: ['tests/built/**/*.test.ts'], testTimeout: 900_000 } },
      {
        extends: true,
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          globalSetup: ['tests/browser/start-browser.ts'],
          maxConcurrency: 2,
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'full',
          include: ['tests/full/**/*.test.ts'],
          globalSetup: ['tests/browser/start-browser.ts'],
          testTimeout: 900_000,
          hookTimeout: 900_000,
        },
      },
    ],
  },
});

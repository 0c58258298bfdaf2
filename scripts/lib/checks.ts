import { paths } from './paths.ts';

/** What `npm test` asks besides its tests, each counted as one. `astro check` reads scripts and tests too. */
export const checks: [name: string, command: string[]][] = [
  ['types', ['astro', 'check', '--minimumSeverity', 'error']],
  // The build lowers the syntax of what runs in the browser, not its calls: one newer than ES2022 is an error here.
  ['types in the browser', ['tsc', '--project', 'src/client']],
  ['form', ['biome', 'check', '--config-path=.biome.json', '--max-diagnostics=15']],
  ['unused code', ['knip', '--config', 'tests/knip.json', '--no-progress']],
  ['content', ['node', 'scripts/check.ts']],
  ['evidence', ['node', 'scripts/evidence.ts', '--sources', paths.sources, '--verify']],
];

import { paths } from './paths.ts';

/** What `npm test` asks besides its tests, each counted as one. `astro check` reads scripts and tests too. */
export const checks: [name: string, command: string[]][] = [
  ['types', ['astro', 'check', '--minimumSeverity', 'error']],
  ['form', ['biome', 'check', '--config-path=.biome.json', '--max-diagnostics=15']],
  ['unused code', ['knip', '--config', 'tests/knip.json', '--no-progress']],
  ['content', ['node', 'scripts/check.ts']],
  ['evidence', ['node', 'scripts/evidence.ts', '--sources', paths.sources, '--verify']],
];

import { paths } from './paths.ts';

/** What `npm test` asks besides its tests, each counted as one. `astro check` writes the types that `tsc` reads, so it goes first. */
export const checks: [name: string, command: string[]][] = [
  ['types of pages', ['astro', 'check', '--minimumSeverity', 'error']],
  ['types of code', ['tsc', '--noEmit']],
  ['form', ['biome', 'check', '--config-path=.biome.json', '--max-diagnostics=40']],
  ['unused code', ['knip', '--config', 'tests/knip.json', '--no-progress']],
  ['content', ['node', 'scripts/check.ts']],
  ['evidence', ['node', 'scripts/evidence.ts', '--sources', paths.sources, '--verify']],
];

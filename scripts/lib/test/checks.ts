import { paths } from '../paths.ts';

/** A command that counts as one test; it is skipped if what it `needs` is not available. */
export interface Check {
  name: string;
  command: string[];
  needs?: string;
}

/** The commands that `npm test` runs besides the tests. */
export const checks: Check[] = [
  // The build converts newer syntax for browsers, but not newer functions: using one after ES2022 is an error here.
  { name: 'types in the browser', command: ['tsc', '--project', 'src/client'] },
  { name: 'form', command: ['biome', 'check', '--config-path=.biome.json', '--max-diagnostics=15'] },
  { name: 'unused code', command: ['knip', '--config', 'tests/knip.json', '--no-progress'] },
  { name: 'content', command: ['node', 'scripts/check.ts'] },
  { name: 'evidence', command: ['node', 'scripts/evidence.ts', '--sources', paths.sources, '--verify'], needs: paths.sources },
];

export const build: Check = { name: 'build', command: ['node', 'scripts/build.ts'] };

/**
 * Type checking, including scripts and tests. It writes into the folders that a build uses, so it runs after a build, and then need not
 * write.
 */
export function typesAfter(isBuilt: boolean): Check {
  return { name: 'types', command: ['astro', 'check', '--minimumSeverity', 'error', ...(isBuilt ? ['--noSync'] : [])] };
}

import { paths } from '../paths.ts';

/** A command that counts as one test; what it `needs` may not be at hand. */
export interface Check {
  name: string;
  command: string[];
  needs?: string;
}

/** What `npm test` asks besides its tests. */
export const checks: Check[] = [
  // The build lowers the syntax of what runs in the browser, not its calls: one newer than ES2022 is an error here.
  { name: 'types in the browser', command: ['tsc', '--project', 'src/client'] },
  { name: 'form', command: ['biome', 'check', '--config-path=.biome.json', '--max-diagnostics=15'] },
  { name: 'unused code', command: ['knip', '--config', 'tests/knip.json', '--no-progress'] },
  { name: 'content', command: ['node', 'scripts/check.ts'] },
  { name: 'evidence', command: ['node', 'scripts/evidence.ts', '--sources', paths.sources, '--verify'], needs: paths.sources },
];

export const build: Check = { name: 'build', command: ['node', 'scripts/build.ts'] };

/** The types, of scripts and tests too. It writes into the folders of a build, so it comes after one, and then need not write at all. */
export function typesAfter(isBuilt: boolean): Check {
  return { name: 'types', command: ['astro', 'check', '--minimumSeverity', 'error', ...(isBuilt ? ['--noSync'] : [])] };
}

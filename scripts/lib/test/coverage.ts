import { existsSync, readFileSync } from 'node:fs';
import { relative } from 'node:path';
import manifest from '../../../package.json' with { type: 'json' };

/** The percentage of lines and of branches. */
type Shares = Record<'lines' | 'branches', number>;

/** The minimum coverage of each folder by the unit tests; the values are in package.json. */
export const coverageFloors: Record<string, Shares> = manifest.coverage;

/** Vitest's coverage summary by file; only the properties used here. */
export type CoverageSummary = Record<string, Record<'lines' | 'branches', { total: number; covered: number }>>;

/** The coverage of a folder, as a line for the terminal. */
export interface RoomCoverage {
  isKept: boolean;
  line: string;
}

/** Compares the coverage of each folder with its minimum; if it is too low, the line names the files with most uncovered code. */
export function coverageOf(summary: CoverageSummary, floors = coverageFloors, root = process.cwd()): RoomCoverage[] {
  const files = Object.entries(summary).map(([path, counts]) => ({ path: relative(root, path).replaceAll('\\', '/'), ...counts }));
  return Object.entries(floors).map(([room, floor]) => {
    const own = files.filter(({ path }) => path.startsWith(`${room}/`));
    const share = (what: keyof Shares) => {
      const [covered, total] = (['covered', 'total'] as const).map((key) => own.reduce((sum, file) => sum + file[what][key], 0));
      // Files without code count as covered; a folder without files does not.
      return own.length === 0 ? 0 : total === 0 ? 100 : ((covered ?? 0) / (total ?? 0)) * 100;
    };
    const said = (['lines', 'branches'] as const).map((what) => {
      const isShort = share(what) < floor[what];
      return { isShort, words: `${share(what).toFixed(1)} % of ${what}${isShort ? ` (floor ${floor[what]} %)` : ''}` };
    });
    const isKept = said.every(({ isShort }) => !isShort);
    const lacking = own
      .map(({ path, lines, branches }) => ({ path, lines: lines.total - lines.covered, branches: branches.total - branches.covered }))
      .filter(({ lines, branches }) => lines + branches > 0)
      .sort((a, b) => b.lines + b.branches - a.lines - a.branches)
      .slice(0, 5)
      .map(({ path, lines, branches }) => `\n    ${path} lacks ${lines} lines, ${branches} branches`);
    return { isKept, line: `${room}: ${said.map(({ words }) => words).join(', ')}${isKept ? '' : lacking.join('')}` };
  });
}

/** Reads Vitest's coverage summary; a missing one is empty. */
export function readCoverage(file: string): CoverageSummary {
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as CoverageSummary) : {};
}

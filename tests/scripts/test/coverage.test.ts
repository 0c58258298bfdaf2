import { expect, test } from 'vitest';
import { coverageOf } from '../../../scripts/lib/test/coverage.ts';

const file = (lines: [covered: number, total: number], branches: [covered: number, total: number]) => ({
  lines: { covered: lines[0], total: lines[1] },
  branches: { covered: branches[0], total: branches[1] },
});
const summary = {
  '/atlas/src/values/date.ts': file([89, 89], [39, 39]),
  '/atlas/src/values/figure.ts': file([6, 10], [31, 40]),
  '/atlas/src/values/lines.ts': file([0, 1], [0, 1]),
  '/atlas/src/schemas/case.ts': file([10, 10], [0, 0]),
  total: file([105, 110], [70, 80]),
};

test('a room that keeps its floor says how much of it is run', () => {
  expect(coverageOf(summary, { 'src/values': { lines: 95, branches: 87 } }, '/atlas')).toEqual([
    { isKept: true, line: 'src/values: 95.0 % of lines, 87.5 % of branches' },
  ]);
});

test('a room below its floor says which, and names the files that lack most, the worst first', () => {
  const [values] = coverageOf(summary, { 'src/values': { lines: 96, branches: 80 } }, '/atlas');
  expect(values?.isKept).toBe(false);
  expect(values?.line.split('\n')).toEqual([
    'src/values: 95.0 % of lines (floor 96 %), 87.5 % of branches',
    '    src/values/figure.ts lacks 4 lines, 9 branches',
    '    src/values/lines.ts lacks 1 lines, 1 branches',
  ]);
});

test('a room of which nothing is known is below its floor', () => {
  expect(coverageOf({}, { 'src/values': { lines: 96, branches: 80 } }, '/atlas')[0]?.isKept).toBe(false);
});

import { expect, test } from 'vitest';
import { devTable } from '../../../scripts/lib/bench/dev-bench.ts';

test('the table of the development server gives the median and the worst, and says where CPU was not told', () => {
  const table = devTable({
    waits: [
      { wait: 'prose edit', wall: [1, 9, 2], cpu: [0.5, 0.25, 0.75] },
      { wait: 'page back', wall: [3], cpu: [] },
    ],
    budgetChecks: [
      { what: '', measured: 2, budget: 3, unit: 's', isKept: true },
      { what: '', measured: 3, budget: 4, unit: 's', isKept: true },
    ],
  });
  const rows = table.split('\n').map((line) => line.split(/ {2,}/));
  expect(rows).toContainEqual(['prose edit', '2.00', '9.00', '0.50', '0.75', '3']);
  expect(rows).toContainEqual(['page back', '3.00', '3.00', '–', '–', '4']);
});

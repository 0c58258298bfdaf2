import { expect, test } from 'vitest';
import { formatParts } from '../../../scripts/lib/test/format-parts.ts';

const counts = { passed: 2, failed: 1, skipped: 4 };

test('each part has its line, and the sum of what was asked and used is below', () => {
  expect(
    formatParts([
      { name: 'types', counts: { passed: 1, failed: 0, skipped: 0 }, seconds: 12.34, cpuSeconds: 14 },
      { name: 'browser', counts, seconds: 100, cpuSeconds: 120.25 },
    ]),
  ).toEqual([
    'part            tests  seconds    CPU s',
    'types               1     12.3     14.0',
    'browser             7    100.0    120.3',
    'all                 8             134.3',
  ]);
});

test('where the system does not tell the CPU time, none is made up', () => {
  expect(formatParts([{ name: 'unit', counts, seconds: 1, cpuSeconds: null }]).slice(1)).toEqual([
    'unit                7      1.0        –',
    'all                 7                 –',
  ]);
});

test('a long name moves the columns of all', () => {
  expect(formatParts([{ name: 'types in the browser', counts, seconds: 1, cpuSeconds: 2 }])).toEqual([
    'part                    tests  seconds    CPU s',
    'types in the browser        7      1.0      2.0',
    'all                         7               2.0',
  ]);
});

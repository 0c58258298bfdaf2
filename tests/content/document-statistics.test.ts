import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { printedTable } from '../../src/atlas/download/printed-table.ts';
import type { StatisticRecord } from '../../src/atlas/records/records.ts';
import { atlas } from './content.ts';

const records = [...atlas.statistics.values()];
const withTwins = records.filter(({ columns }) => columns.some(({ twinOf }) => twinOf !== undefined));

test.each(records.map((record) => [record.id, record] as const))('%s is published as its file has it', (id, record) => {
  expect(printedTable(record)).toBe(readFileSync(`content/statistics/${id}/${id}.csv`, 'utf8'));
});

test('a figure that cannot be read says why', () => {
  const holdsFigures = ({ columns }: StatisticRecord, column: string) =>
    columns.some(({ id, holds }) => id === column && holds === 'figure');
  const silent = records.flatMap((record) =>
    record.cells.filter(({ column, figure, why }) => holdsFigures(record, column) && figure === null && why === null),
  );
  expect(silent.map(({ ref }) => ref)).toEqual([]);
});

describe('Chinese and English of the same quantity differ only where we know it', () => {
  test('in value', () => {
    const apart = withTwins.flatMap(({ columns, cells }) =>
      columns.flatMap(({ id, twinOf }) =>
        cells.filter((cell) => {
          const twin = cells.find(({ row, column }) => cell.column === id && row === cell.row && column === twinOf);
          return twin !== undefined && twin.figure?.value !== cell.figure?.value;
        }),
      ),
    );
    expect(apart.map(({ ref }) => ref)).toEqual(['stat/social-organisations-2014#employees.en', 'stat/social-work#disabled-workers.en']);
  });
});

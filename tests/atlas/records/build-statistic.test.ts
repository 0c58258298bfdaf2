import { describe, expect, test } from 'vitest';
import { printedTable } from '../../../src/atlas/download/printed-table.ts';
import { publishCells } from '../../../src/atlas/download/publish-statistics.ts';
import { buildStatistic } from '../../../src/atlas/records/build-statistic.ts';
import { statSchema } from '../../../src/schemas/stat.ts';
import { publishing, wuxiAtlas } from '../download/wuxi.ts';

const file = {
  ...statSchema.parse({
    id: 'donations',
    kind: 'series',
    title: { en: 'Donations', zh: '捐赠' },
    titleFrom: { en: 'ours', zh: 'ours' },
    source: 'talk',
    lines: '3-9',
    columns: [
      { id: 'zh', label: { en: 'Sum', zh: '总额' }, lang: 'zh', unitPrinted: { printed: '亿元', lines: '3' } },
      { id: 'en', label: { en: 'Sum', zh: '总额' }, lang: 'en', twinOf: 'zh' },
      { id: 'remark', label: { en: 'Remark', zh: '备注' }, lang: 'en', holds: 'words' },
    ],
    rows: [
      { id: '2007', label: { en: '2007', zh: '2007年' }, lines: '4, 8', at: { en: '8' } },
      { id: '2008', label: { en: '2008', zh: '2008年' }, lines: '5' },
    ],
    cellNotes: [{ row: '2008', column: 'zh', reads: '3.5', why: { en: 'A comma for a stop.', zh: '逗号系小数点之误。' } }],
    note: null,
  }),
  table: [
    ['row', 'zh', 'en', 'remark'],
    ['2007', '2.5', '250 million yuan', 'a, b'],
    ['2008', '3,5', '', ''],
  ],
};
const record = { ...buildStatistic(file), conflicts: [] };
const cell = (ref: string) => record.cells.find((one) => one.ref === `stat/donations#${ref}`);

describe('the cells of a statistic', () => {
  test('stand at the lines of their row, or at their own', () => {
    expect(cell('2007.zh')?.lines).toEqual([
      [4, 4],
      [8, 8],
    ]);
    expect(cell('2007.en')?.lines).toEqual([[8, 8]]);
  });

  test('the two languages of one quantity come to the same figure', () => {
    expect(cell('2007.zh')?.figure).toMatchObject({ value: 250_000_000, unit: 'CNY' });
    expect(cell('2007.en')?.figure).toMatchObject({ value: 250_000_000, unit: 'CNY' });
  });

  test('a misprint keeps its print and is read as corrected', () => {
    expect(cell('2008.zh')).toMatchObject({ printed: '3,5', reads: '3.5', figure: { value: 350_000_000 } });
  });

  test('words are quoted and not read', () => {
    expect(cell('2007.remark')).toMatchObject({ printed: 'a, b', figure: null, reason: null });
  });

  test('an empty cell is not recorded', () => {
    expect(cell('2008.en')).toBeUndefined();
  });

  test('go round to the CSV file as published', () => {
    expect(printedTable(record)).toBe('row,zh,en,remark\n2007,2.5,250 million yuan,"a, b"\n2008,"3,5",,\n');
  });
});

test('the table of cells has one row a cell, as printed and as read, named by its row and column', () => {
  const cells = publishCells({ ...wuxiAtlas(), statistics: new Map([['donations', record]]) }, publishing);
  expect(cells.map(({ ref, table, label, printed, value }) => [ref, table, label.en, printed, value])).toEqual([
    ['stat/donations#2007.zh', 'donations', '2007: sum', '2.5', 250_000_000],
    ['stat/donations#2007.en', 'donations', '2007: sum', '250 million yuan', 250_000_000],
    ['stat/donations#2007.remark', 'donations', '2007: remark', 'a, b', null],
    ['stat/donations#2008.zh', 'donations', '2008: sum', '3,5', 350_000_000],
  ]);
});

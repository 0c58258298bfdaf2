import { expect, test } from 'vitest';
import { type Change, diagnosticsWith } from '../small-content.ts';

const yaml = 'statistics/donations/donations.yaml';
const csv = 'statistics/donations/donations.csv';
const sound = {
  [yaml]: `id: donations
kind: series
title: { en: Donations, zh: 捐赠 }
titleFrom: { en: ours, zh: ours }
source: zhang-2011
lines: "3-5"
columns:
  - { id: sum, label: { en: Sum, zh: 总额 }, lang: zh, unitPrinted: { printed: 亿元, lines: "3" } }
rows:
  - { id: "2007", label: { en: "2007", zh: 2007年 }, lines: "4" }
  - { id: "2008", label: { en: "2008", zh: 2008年 }, lines: "5" }
note: null
`,
  [csv]: 'row,sum\n2007,2.5\n2008,3.5\n',
};
const without = (file: keyof typeof sound, from: string, to: string) => {
  if (!sound[file]?.includes(from)) throw new Error(`${file} has no "${from}"`);
  return { ...sound, [file]: (sound[file] as string).replace(from, to) };
};

test.each<[string, Record<string, Change>, string[]]>([
  ['nothing', sound, []],
  [
    'no table',
    { [yaml]: sound[yaml] as string },
    [`${csv}:1:1 FILE_MISSING the statistic has no table. Add the cells as printed, first column "row".`],
  ],
  [
    'a file that nothing reads',
    { ...sound, 'statistics/donations/notes.txt': 'x' },
    [
      'statistics/donations/notes.txt:1:1 FILE_UNKNOWN nothing reads this file. A record of this collection has donations.yaml, donations.csv.',
    ],
  ],
  ['another header', without(csv, 'row,sum', 'row,total'), [`${csv}:1:1 TABLE_HEADER the header is "row,total". Write "row,sum".`]],
  [
    'a row that is not there',
    without(csv, '2008,3.5\n', ''),
    [`${csv}:2:1 TABLE_ROWS the rows are not those of the YAML file, in its order. They are 2007, 2008.`],
  ],
  [
    'a cell too many',
    without(csv, '2007,2.5', '2007,2,5'),
    [
      `${csv}:2:1 TABLE_SHAPE the line has 3 cells, not 2. Quote cells that hold a comma; leave a cell empty that the document leaves empty.`,
    ],
  ],
  [
    'a cell that cannot be read',
    without(csv, '3.5', 'much'),
    [
      `${csv}:3:1 FIGURE_UNREADABLE cannot read "much" in 2008.sum as a figure (no-number). Give the unit of the heading in "unitPrinted", or say in "cellNotes" why it cannot be read.`,
    ],
  ],
  [
    'a row that stands twice',
    without(yaml, 'id: "2008"', 'id: "2007"'),
    [
      `${yaml}:11:11 ID_DUPLICATE "2007" stands twice in "rows". Give it another id.`,
      `${csv}:2:1 TABLE_ROWS the rows are not those of the YAML file, in its order. They are 2007, 2007.`,
    ],
  ],
  [
    'a chart of a column that is not there',
    without(yaml, 'note: null', 'chart: { columns: [total] }\nnote: null'),
    [`${yaml}:12:20 STAT_UNKNOWN there is no "total". There are sum.`],
  ],
  [
    'no columns',
    without(yaml, 'kind: series', 'kind: lost'),
    [`${yaml}:2:7 STAT_KIND what was lost has no columns. Charts without values are of kind "lost", all else has columns.`],
  ],
])('the check finds %s', (_, changes, diagnostics) => {
  expect(diagnosticsWith(changes).sort()).toEqual(diagnostics.sort());
});

test('a cell that is left empty is not recorded, and no fault', () => {
  expect(diagnosticsWith(without(csv, '2008,3.5', '2008,'))).toEqual([]);
});

test('a claim may be a cell, if the cell is there', () => {
  const conflict = 'conflicts/wuxi-fund.yaml';
  const claim = (ref: string): Record<string, Change> => ({
    ...sound,
    [conflict]: ['affects: ["case/wuxi-2007-coupons#fund"]', `affects: ["case/wuxi-2007-coupons#fund", "${ref}"]`],
  });
  expect(diagnosticsWith(claim('stat/donations#2007.sum'))).toEqual([]);
  expect(diagnosticsWith(claim('stat/donations#2007.total')).map((line) => line.replace(/^\S+ /, ''))).toEqual([
    `REF_UNKNOWN "stat/donations#2007.total" leads to no column. The ids are in ${yaml}.`,
  ]);
});

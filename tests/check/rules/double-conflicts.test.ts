import { expect, test } from 'vitest';
import { type Change, diagnosticsWith } from '../small-content.ts';

const file = 'conflicts/wuxi-money.yaml';
const coupons = 'case/wuxi-2007-coupons#fund';
const secondOver = (first: string, second: string): Record<string, Change> => ({
  [file]: `id: wuxi-money
kind: arithmetic
title: { en: The money of the year, zh: 当年的资金 }
claims:
  - { ${first}, meaning: { en: One sum., zh: 一个数。 } }
  - { ${second}, meaning: { en: Another sum., zh: 另一个数。 } }
preferred: null
answer: { en: "Open: which sum, and of which year", zh: 未定：是哪个数，属于哪一年 }
why: { en: Nothing decides it., zh: 无从判断。 }
confidence: low
weight: turns
weightWhy: { en: amount, zh: 金额 }
stake: { en: Little., zh: 不大。 }
affects: ["${coupons}"]
sources: [{ id: zhang-2011, lines: "10-11" }]
`,
});
const quoted = (printed: string, lines: string) => `quotation: { printed: ${printed}, lang: zh, source: zhang-2011, lines: "${lines}" }`;
const double = (first: string, second: string) =>
  `${file}:5:3 CONFLICT_DOUBLE disputes the same readings as "wuxi-fund": “${first}”, “${second}”. Keep one of the two, settled at the document, and let figures and texts name it.`;

test.each<[string, Record<string, Change>, string[]]>([
  ['the same figures, turned round', secondOver(`ref: "${coupons}@1"`, `ref: "${coupons}@0"`), [double('530万元', '520万元')]],
  ['the words of a figure, quoted', secondOver(quoted('520万元', '10'), `ref: "${coupons}@1"`), [double('520万元', '530万元')]],
  [
    'the same words within longer ones',
    secondOver(quoted('落实520万元', '9-10'), quoted('530万元', '11')),
    [double('落实520万元', '530万元')],
  ],
  ['one reading only', secondOver(`ref: "${coupons}@0"`, quoted('540万元', '12')), []],
  ['the same words at other lines', secondOver(quoted('520万元', '12'), quoted('530万元', '13')), []],
])('two conflicts over %s', (_, changes, expected) => {
  expect(diagnosticsWith(changes)).toEqual(expected);
});

test('a string quoted against itself is no contradiction', () => {
  expect(diagnosticsWith(secondOver(quoted('青岛市南区', '12'), quoted('青岛市南区', '12')))).toEqual([
    `${file}:6:5 CLAIM_TWICE the claim quotes the same words as one before it. A contradiction has two readings; tell how one string may be read in the record it belongs to.`,
  ]);
});

test.each([
  ['answer', 'answer: { en: "Open: which sum', 'answer: { en: "Open: 520', '8:15'],
  ['weightWhy', 'weightWhy: { en: amount', 'weightWhy: { en: "520"', '12:18'],
])('no figure stands in the %s of a conflict', (_, from, to, at) => {
  const changes = secondOver(`ref: "${coupons}@0"`, quoted('540万元', '12'));
  const changed = { [file]: (changes[file] as string).replace(from, to) };
  expect(diagnosticsWith(changed)).toEqual([
    `${file}:${at} PROSE_FIGURE "520" is a figure without a source. Leave it out, or make it a figure of the record.`,
  ]);
});

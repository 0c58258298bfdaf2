import { describe, expect, test } from 'vitest';
import { readFrom } from '../../../src/atlas/evidence/read-from.ts';
import type { Atlas, SourceRecord } from '../../../src/atlas/records/records.ts';
import type { LineRange } from '../../../src/values/lines.ts';
import { figure, smallAtlas } from '../small-atlas.ts';

const heading = (en: string, ...lines: LineRange[]) => ({ title: { en, zh: en }, printed: null, level: 1, lines });

/** A talk of thirty lines; its second part is told in two places, and the last slide repeats a line of it. */
const talk = {
  id: 'talk',
  headings: [heading('first', [1, 9]), heading('second', [10, 14], [20, 30]), heading('repeated', [12, 12])],
  imprint: [],
  ledger: null,
} as unknown as SourceRecord;

const read = (lines: string, printed: string) =>
  figure('fund', 'funds', printed, { readings: [{ printed, lang: 'zh', source: 'talk', lines }] });
const cases = smallAtlas([
  { id: 'coupons', sources: [{ id: 'talk', lines: '3-5' }], figures: [read('12', '520万元')] },
  { id: 'kitchen', sources: [{ id: 'talk', lines: '8-11' }], figures: [read('4, 22', '30万元')] },
  { id: 'elsewhere', sources: [{ id: 'paper', lines: '3' }] },
]);
const atlas: Atlas = { ...cases, sources: new Map([['talk', talk]]) };

describe('what was read from a document', () => {
  const told = readFrom(atlas, talk).map(({ heading: { title }, records }) => [
    title.en,
    records.map(({ ref, quotes }) => [ref, ...quotes.map(({ line, printed }) => `${line} ${printed}`)]),
  ]);

  test('stands under the heading in which a stretch ends: what it was written from, then what is quoted', () => {
    expect(told[0]).toEqual(['first', [['case/coupons'], ['case/kitchen', '4 30万元']]]);
  });

  test('stands under each heading that a stretch ends in', () => {
    expect(told[1]).toEqual([
      'second',
      [
        ['case/kitchen', '22 30万元'],
        ['case/coupons', '12 520万元'],
      ],
    ]);
    expect(told[2]).toEqual(['repeated', [['case/coupons', '12 520万元']]]);
  });
});

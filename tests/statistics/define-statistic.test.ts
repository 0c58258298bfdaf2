import { describe, expect, test } from 'vitest';
import type { Atlas } from '../../src/atlas/records/records.ts';
import { defineStatistic } from '../../src/statistics/define-statistic.ts';
import { readerOf } from '../../src/statistics/parts/reader.ts';
import { countRows, receiptOf } from '../../src/statistics/parts/receipt.ts';
import { smallAtlas } from '../atlas/small-atlas.ts';

/** Records by kind, as small as a statistic can be. */
function byKind(compute = count) {
  return defineStatistic({
    id: 'kinds-of-records',
    compute,
    rowName: ({ t }, { key }) => `${t('statistics.kind')} ${key}`,
    entryNote: (_, { value }) => String(value),
    headline: (_, { rows }, first) => `${rows.length} kinds, ${first.count} of ${first.key}`,
    rowsAtGlance: 1,
    picture: (_, { rows }) => ({ form: 'squares', heads: ['', ''], rows: rows.map((row) => ({ ...row, name: row.key })) }),
    table: ({ rows }) => ({ columns: ['kind', 'records'], rows: rows.map(({ key, count: n }) => [key, n]) }),
  });
}

function count(atlas: Atlas) {
  const receipt = receiptOf('count', atlas.cases.values(), ({ id, kind }) => [{ ref: `case/${id}`, row: kind, value: 1 }]);
  return { rows: countRows(receipt.included), receipt };
}

const atlas = smallAtlas([{ id: 'a' }, { id: 'b', kind: 'mention' }, { id: 'c' }]);
const reader = readerOf('en', atlas);

describe('a statistic', () => {
  test('says, draws, tabulates and lists what it has computed', () => {
    const statistic = byKind();
    expect(statistic.headline(reader)).toBe('2 kinds, 2 of purchase');
    expect(statistic.picture(reader)).toMatchObject({ form: 'squares', rows: [{ key: 'purchase' }, { key: 'mention' }] });
    expect(statistic.table(atlas).rows).toEqual([
      ['purchase', 2],
      ['mention', 1],
    ]);
    expect(statistic.receipt(reader)).toEqual({
      formula: 'count',
      counted: 3,
      rows: [
        {
          name: 'Kind purchase',
          entries: [
            { ref: 'case/a', note: '1' },
            { ref: 'case/c', note: '1' },
          ],
        },
        { name: 'Kind mention', entries: [{ ref: 'case/b', note: '1' }] },
      ],
      excluded: [],
    });
  });

  test('has its title from the word files, in both languages', () => {
    expect(byKind().title).toEqual({ en: 'Kinds of records', zh: expect.stringMatching(/\p{Script=Han}/u) });
  });

  test('says nothing where there is nothing to count', () => {
    expect(byKind().headline(readerOf('en', smallAtlas([])))).toBe('');
  });

  test('is computed once for an atlas, however many pages ask', () => {
    let times = 0;
    const statistic = byKind((of) => {
      times += 1;
      return count(of);
    });
    statistic.headline(reader);
    statistic.headline(readerOf('zh-hans', atlas));
    statistic.table(atlas);
    expect(times).toBe(1);
    statistic.table(smallAtlas([{ id: 'a' }]));
    expect(times).toBe(2);
  });

  test('that has no words, or that no component draws, is refused by its type', () => {
    const { rowsAtGlance } = byKind();
    const unnamed = {
      compute: count,
      rowName: () => '',
      headline: () => '',
      rowsAtGlance,
      picture: () => ({ form: 'firsts', rows: [] }) as const,
      table: () => ({ columns: [], rows: [] }),
    };
    // @ts-expect-error: there are no words for it
    expect(() => defineStatistic({ ...unnamed, id: 'cases-by-weather' })).toThrow();
    // @ts-expect-error: no component draws it
    expect(defineStatistic({ ...unnamed, id: 'timeline', picture: () => ({ form: 'pie', rows: [] }) }).id).toBe('timeline');
  });
});

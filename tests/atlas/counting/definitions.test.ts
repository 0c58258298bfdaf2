import { describe, expect, test } from 'vitest';
import { firstYear, isPurchase, partPurchases } from '../../../src/atlas/counting/definitions.ts';
import { contentOf } from '../../../src/atlas/download/content-of.ts';
import type { Atlas, CaseRecord } from '../../../src/atlas/records/records.ts';
import { smallAtlas } from '../small-atlas.ts';

const only = (atlas: Atlas) => [...atlas.cases.values()][0] as CaseRecord;

describe('a record begins', () => {
  test.each([
    ['2004', 2004],
    ['2004-03', 2004],
    ['2008?', 2008],
    ['2002/2006', 2002],
    ['2005/..', 2005],
    ['[2004-03..2004-06]', 2004],
    ['2004~', null],
    ['[2004..2006]', null],
  ])('%s in %s', (date, begins) => {
    expect(only(smallAtlas([{ id: 'a', date }])).begins).toBe(begins);
  });

  test('in no year, when no document says', () => {
    expect(only(smallAtlas([{ id: 'a' }])).begins).toBeNull();
  });

  test('in the year it was issued, when it is a rule', () => {
    const rules = smallAtlas([], [], [{ id: 'law', date: '2012-12-28' }, { id: 'plan' }]).policies;
    expect([...rules.values()].map(({ id, begins }) => [id, begins])).toEqual([
      ['law', 2012],
      ['plan', null],
    ]);
  });
});

describe('a case stands in', () => {
  test.each([
    ['the city of its district', { place: 'pudong' }, ['shanghai']],
    ['every city that is named, each once', { place: 'wuxi', alsoIn: ['pudong', 'shanghai'] }, ['wuxi', 'shanghai']],
    ['no city, when it is that of a province', { place: 'jiangxi' }, []],
    ['no city, when it is that of the nation', { place: null }, []],
  ])('%s', (_, places, cities) => {
    expect(only(smallAtlas([{ id: 'a', ...places }])).cities).toEqual(cities);
  });
});

test('a pilot is a purchase; what only names, proposes or counts is none, nor is anything by which nothing was bought', () => {
  const { cases } = smallAtlas([
    { id: 'a', kind: 'pilot' },
    { id: 'b', kind: 'mention' },
    { id: 'c', kind: 'recommendation' },
    { id: 'd', kind: 'statistic' },
    { id: 'e', kind: 'reform', way: 'none' },
    { id: 'f', kind: 'reform', way: 'not-recorded' },
  ]);
  const { purchases, others } = partPurchases(cases.values());
  expect(purchases.map(({ id }) => id)).toEqual(['a', 'f']);
  expect(others.map(({ id }) => id)).toEqual(['b', 'c', 'd', 'e']);
  expect([...cases.values()].every((record) => isPurchase(record.kind, record.ways[0] ?? 'not-recorded') === record.isPurchase)).toBe(true);
});

test('the first is the earliest year that is certain', () => {
  const years = (...dates: (string | undefined)[]) =>
    firstYear(smallAtlas(dates.map((date, at) => ({ id: `c${at}`, ...(date ? { date } : {}) }))).cases.values());
  expect(years('2005', '2004~', undefined, '2007')).toBe(2005);
  expect(years('2004~', undefined)).toBeNull();
});

test('counting otherwise is no new edition of the data: their version follows from what the records say', () => {
  const [once, otherwise] = [1, 2].map(() => smallAtlas([{ id: 'a', date: '2004' }])) as [Atlas, Atlas];
  Object.assign(only(otherwise), { begins: null, cities: [], isPurchase: false });
  expect(contentOf(otherwise)).toBe(contentOf(once));
  expect(contentOf(smallAtlas([{ id: 'a', date: '2005' }]))).not.toBe(contentOf(once));
});

import { expect, test } from 'vitest';
import { moneyByYear } from '../../src/statistics/money-by-year.ts';
import { figure, smallAtlas } from '../atlas/small-atlas.ts';

const until = (edtf: string) => ({ edtf, printed: edtf, lang: 'en' as const, source: 'talk', lines: '1' });

const reasons = (atlas: ReturnType<typeof smallAtlas>) =>
  Object.fromEntries(moneyByYear.compute(atlas).receipt.excluded.map(({ ref, reason }) => [ref, reason]));

test('adds the money of a year, whatever the place, and keeps so much a year apart', () => {
  const { rows } = moneyByYear.compute(
    smallAtlas([
      { id: 'a', date: '2004-05', figures: [figure('x', 'funds', '10万元')] },
      { id: 'b', place: null, date: '2004', figures: [figure('x', 'grant', '20万元')] },
      { id: 'c', date: '2003', figures: [figure('x', 'annual-funds', '每年30万元')] },
    ]),
  );
  expect(rows).toEqual([
    { key: '2004', from: 2004, to: 2004, per: [], count: 2, value: 300_000, low: 290_000, high: 310_000 },
    { key: '2003:year', from: 2003, to: 2003, per: ['year'], count: 1, value: 300_000, low: 295_000, high: 305_000 },
  ]);
});

test('keeps money of several years with these years, and with none if their end is open; money a year counts from the first', () => {
  const atlas = smallAtlas([
    { id: 'a', date: '2004/..', figures: [figure('x', 'funds', '10万元'), figure('y', 'annual-funds', '每年5万元')] },
    { id: 'b', date: '2004/2006', figures: [figure('x', 'funds', '10万元')] },
    { id: 'c', date: '2004', until: until('2006'), figures: [figure('x', 'funds', '20万元')] },
  ]);
  expect(moneyByYear.compute(atlas).rows.map(({ key, from, to, value }) => [key, from, to, value])).toEqual([
    ['2004/2006', 2004, 2006, 300_000],
    ['2004:year', 2004, 2004, 50_000],
  ]);
  expect(reasons(atlas)).toEqual({ 'case/a#x': 'several-years' });
});

test('takes the period of the amount before the date of the record; a period that no source says is none', () => {
  const atlas = smallAtlas([
    {
      id: 'a',
      date: '2004/..',
      figures: [
        figure('first', 'funds', '10万元', { period: until('2006') }),
        figure('whenever', 'funds', '20万元', { period: null }),
        figure('about', 'funds', '30万元', { period: until('2006~') }),
      ],
    },
    { id: 'b', date: '2004', figures: [figure('whenever', 'funds', '40万元', { period: null })] },
  ]);
  expect(moneyByYear.compute(atlas).rows.map(({ key, value }) => [key, value])).toEqual([['2006', 100_000]]);
  expect(reasons(atlas)).toEqual({ 'case/a#whenever': 'undated', 'case/a#about': 'year-uncertain', 'case/b#whenever': 'undated' });
});

test('keeps the money of the nation and of a province out of the contracts of cities', () => {
  const atlas = smallAtlas([
    { id: 'fund', place: null, date: '2012', figures: [figure('x', 'funds', '2亿元', { scope: 'programme' })] },
    { id: 'all', kind: 'statistic', place: null, date: '2012', figures: [figure('x', 'annual-funds', '3亿元', { scope: 'nation' })] },
    { id: 'province', kind: 'statistic', place: 'jiangxi', date: '2012', figures: [figure('x', 'funds', '3亿元', { scope: 'province' })] },
  ]);
  expect(moneyByYear.compute(atlas).rows).toEqual([]);
  expect(Object.values(reasons(atlas))).toEqual(['beyond-a-city', 'beyond-a-city', 'beyond-a-city']);
});

test('counts the part of a year where the whole covers two', () => {
  const atlas = smallAtlas([
    { id: 'first', date: '2012', figures: [figure('x', 'funds', '200万元', { partOf: 'case/second#both' })] },
    { id: 'second', date: '2013', figures: [figure('both', 'funds', '400万元')] },
  ]);
  expect(moneyByYear.compute(atlas).rows.map(({ key, value }) => [key, value])).toEqual([['2012', 2_000_000]]);
  expect(reasons(atlas)).toEqual({ 'case/second#both': 'several-years' });
});

test('leaves out the undated, contracts in a statistic, and mentions', () => {
  const x = [figure('x', 'funds', '10万元')];
  const atlas = smallAtlas([
    { id: 'a', figures: x },
    { id: 'b', date: '2004~', figures: x },
    { id: 'c', date: '2004', kind: 'statistic', figures: x },
    { id: 'd', date: '2004', kind: 'mention', figures: x },
  ]);
  expect(moneyByYear.compute(atlas).rows).toEqual([]);
  expect(reasons(atlas)).toEqual({
    'case/a#x': 'undated',
    'case/b#x': 'year-uncertain',
    'case/c#x': 'not-a-purchase',
    'case/d#x': 'not-a-purchase',
  });
});

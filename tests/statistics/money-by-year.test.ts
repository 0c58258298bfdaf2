import { expect, test } from 'vitest';
import { moneyByYear } from '../../src/statistics/money-by-year.ts';
import { figure, smallAtlas } from '../atlas/small-atlas.ts';

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
    { key: '2004', year: 2004, per: [], count: 2, value: 300_000, low: 290_000, high: 310_000 },
    { key: '2003:year', year: 2003, per: ['year'], count: 1, value: 300_000, low: 295_000, high: 305_000 },
  ]);
});

test('gives money in all of a case of several years to no year; money a year counts from the first', () => {
  const atlas = smallAtlas([
    { id: 'a', date: '2004/..', figures: [figure('x', 'funds', '10万元'), figure('y', 'annual-funds', '每年5万元')] },
    { id: 'b', date: '2004/2006', figures: [figure('x', 'funds', '10万元')] },
  ]);
  expect(moneyByYear.compute(atlas).rows.map(({ key, value }) => [key, value])).toEqual([['2004:year', 50_000]]);
  expect(reasons(atlas)).toEqual({ 'case/a#x': 'several-years', 'case/b#x': 'several-years' });
});

test('counts the part of a year where the whole covers two', () => {
  const atlas = smallAtlas([
    { id: 'first', date: '2012', figures: [figure('x', 'funds', '200万元', { partOf: 'case/second#both' })] },
    { id: 'second', date: '2013', figures: [figure('both', 'funds', '400万元')] },
  ]);
  expect(moneyByYear.compute(atlas).rows.map(({ key, value }) => [key, value])).toEqual([['2012', 2_000_000]]);
  expect(reasons(atlas)).toEqual({ 'case/second#both': 'several-years' });
});

test('leaves out the undated, aggregates and mentions', () => {
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
    'case/c#x': 'repeats-others',
    'case/d#x': 'not-a-purchase',
  });
});

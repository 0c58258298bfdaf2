import { expect, test } from 'vitest';
import { arrivalsOf, firstOf } from '../../../src/atlas/counting/arrivals.ts';
import { unitPrices } from '../../../src/atlas/counting/unit-prices.ts';
import { figure, smallAtlas } from '../small-atlas.ts';

const atlas = smallAtlas([
  {
    id: 'a',
    place: 'wuxi',
    date: '2007',
    figures: [figure('post', 'funds', '每岗位每年7万元', { scope: 'post' }), figure('budget', 'annual-funds', '每年100万元')],
  },
  { id: 'b', place: 'shanghai', date: '2004', alsoIn: ['wuxi'], figures: [figure('visit', 'fee', '200元')] },
  {
    id: 'c',
    place: 'pudong',
    date: '2004',
    figures: [figure('people', 'count', '每户3人'), figure('household', 'allowance', '每户每月360元')],
  },
  { id: 'd', place: 'wuxi', date: '[1999..2001]' },
  { id: 'e', place: 'jiangxi', date: '1998' },
]);
const cases = [...atlas.cases.values()];

test('cities stand by their first certain year, each with its cases; a province is no city', () => {
  expect(arrivalsOf(cases).map(({ city, since, cases: own }) => [city, since, own.map(({ id }) => id)])).toEqual([
    ['shanghai', 2004, ['b', 'c']],
    ['wuxi', 2004, ['a', 'b', 'd']],
  ]);
  expect(arrivalsOf(cases.filter(({ id }) => id === 'd')).map(({ since }) => since)).toEqual([null]);
});

test('the first is every case of the earliest certain year', () => {
  expect(firstOf(cases.filter(({ id }) => id !== 'e'))).toMatchObject({ year: 2004, cases: [{ id: 'b' }, { id: 'c' }] });
  expect(firstOf(cases.filter(({ id }) => id === 'd'))).toBeNull();
});

test('prices are amounts of money for one of something, the lowest first; a yearly budget is none', () => {
  expect(unitPrices(cases).map(({ key, value }) => [key, value])).toEqual([
    ['case/b#visit', 200],
    ['case/c#household', 360],
    ['case/a#post', 70_000],
  ]);
});

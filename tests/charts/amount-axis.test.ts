import { expect, test } from 'vitest';
import { amountAxis } from '../../src/charts/amount-axis.ts';

const amount = (middle: number, isOwn = false) => ({ middle, isOwn, isDisputed: false });

test('each step is ten times the last', () => {
  const { ticks } = amountAxis([amount(200), amount(500_000)], 252);
  expect(ticks.map(({ exponent }) => exponent)).toEqual([2, 3, 4, 5, 6]);
  expect(ticks.map(({ x }) => x)).toEqual([26, 76, 126, 176, 226]);
});

test('places an amount between its powers of ten, the own ones drawn last', () => {
  const { marks } = amountAxis([amount(1000, true), amount(100), amount(10_000)], 152);
  expect(marks.map(({ middle, x }) => [middle, x])).toEqual([
    [100, 26],
    [10_000, 126],
    [1000, 76],
  ]);
});

test('draws one amount too', () => {
  expect(amountAxis([amount(100)], 152).ticks.map(({ exponent }) => exponent)).toEqual([2, 3]);
});

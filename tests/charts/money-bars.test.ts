import { expect, test } from 'vitest';
import { countBars } from '../../src/charts/count-bars.ts';
import { moneyBars } from '../../src/charts/money-bars.ts';

test('the longest bar is the greatest amount any of them may be', () => {
  expect(
    moneyBars([
      { id: 'shanghai', value: 60, low: 50, high: 100 },
      { id: 'wuxi', value: 5, low: 5, high: 5 },
    ]),
  ).toEqual([
    { id: 'shanghai', solid: 50, open: { from: 50, to: 100 }, at: 60 },
    { id: 'wuxi', solid: 5, open: null, at: 5 },
  ]);
});

test('an interval too narrow to see is drawn as its value', () => {
  expect(moneyBars([{ id: 'a', value: 1000, low: 999.5, high: 1000.5 }])).toEqual([{ id: 'a', solid: 100, open: null, at: 100 }]);
});

test('a sum is never drawn as nothing', () => {
  expect(
    moneyBars([
      { id: 'a', value: 1e9, low: 1e9, high: 1e9 },
      { id: 'b', value: 200, low: 200, high: 200 },
    ])[1],
  ).toEqual({ id: 'b', solid: 0.4, open: null, at: 0.4 });
});

test('one square a case, the open ones behind, with room for more than a few', () => {
  expect(
    countBars([
      { id: 'a', count: 3, open: 1 },
      { id: 'b', count: 1 },
    ]),
  ).toEqual({
    width: 240,
    height: 10,
    bars: [
      { id: 'a', solid: 'M1 1h8v8h-8zM11 1h8v8h-8z', open: 'M21 1h8v8h-8z' },
      { id: 'b', solid: 'M1 1h8v8h-8z', open: '' },
    ],
  });
});

test('more squares than can be counted become a bar', () => {
  expect(
    countBars([
      { id: 'a', count: 1200, open: 600 },
      { id: 'b', count: 300 },
    ]),
  ).toEqual({
    width: 600,
    height: 10,
    bars: [
      { id: 'a', solid: 'M0 1h300v8h-300z', open: 'M300 1h300v8h-300z' },
      { id: 'b', solid: 'M0 1h150v8h-150z', open: '' },
    ],
  });
});

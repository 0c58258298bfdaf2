import { expect, test } from 'vitest';
import { intervalRow, intervalRowOf } from '../../src/charts/interval-rows.ts';

const exactly = (value: number) => ({ low: value, high: value });

test('equal wholes are two strokes in the middle, one over the other', () => {
  const { stated, recomputed, gap, isLog } = intervalRowOf(exactly(26), exactly(26));
  expect(stated).toEqual({ x: intervalRow.width / 2 - 1.5, width: 3, isOpenLow: false, isOpenHigh: false });
  expect(recomputed).toEqual(stated);
  expect([gap, isLog]).toEqual([null, false]);
});

test('a box is as wide as its precision, and the scale spans both', () => {
  const { stated, recomputed, gap } = intervalRowOf({ low: 0, high: 50 }, { low: 40, high: 100 });
  expect(stated).toMatchObject({ x: 28, width: 102 });
  expect(recomputed).toMatchObject({ x: 109.6, width: 122.4 });
  expect(gap).toBeNull();
});

test('where they do not meet, the gap runs from the one to the other, whichever comes first', () => {
  expect(intervalRowOf({ low: 10, high: 12 }, { low: 18, high: 20 }).gap).toEqual({ from: 68.8, to: 191.2 });
  expect(intervalRowOf({ low: 18, high: 20 }, { low: 10, high: 12 }).gap).toEqual({ from: 68.8, to: 191.2 });
});

test('amounts a power of ten apart get a scale of powers of ten', () => {
  const { isLog, stated, recomputed } = intervalRowOf({ low: 95_000, high: 105_000 }, { low: 9500, high: 10_500 });
  expect(isLog).toBe(true);
  expect(stated.width).toBe(recomputed.width);
});

test('an interval without an end runs to the edge and says so', () => {
  const { stated } = intervalRowOf({ low: 80, high: null }, { low: 80, high: 90 });
  expect(stated).toMatchObject({ isOpenLow: false, isOpenHigh: true });
  expect(stated.x + stated.width).toBe(intervalRow.width - intervalRow.margin);
});

test('nothing known at all still has a place', () => {
  expect(intervalRowOf({ low: null, high: null }, exactly(5)).stated).toMatchObject({ isOpenLow: true, isOpenHigh: true });
});

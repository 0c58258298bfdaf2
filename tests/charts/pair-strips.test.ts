import { expect, test } from 'vitest';
import { pairStrips } from '../../src/charts/pair-strips.ts';

const strips = pairStrips(
  [
    { id: 'ningbo', cases: [2005], rules: [] },
    { id: 'wuxi', cases: [2007, 2010, 2010], rules: [2005, 2005] },
  ],
  320,
);
const [ningbo, wuxi] = strips?.strips ?? [];

test('both cities stand on one axis: what happened in one year stands at one place', () => {
  expect((wuxi?.rules[0]?.x ?? 0) + 3.5).toBeCloseTo(ningbo?.cases[0]?.x ?? 0, 1);
});

test('time runs to the right, the second city below the first', () => {
  expect(wuxi?.cases[0]?.x).toBeGreaterThan(ningbo?.cases[0]?.x ?? 999);
  expect(wuxi?.base).toBeGreaterThan(ningbo?.base ?? 999);
});

test('only the earliest case of both is a first', () => {
  expect(ningbo?.cases.map(({ isFirst }) => isFirst)).toEqual([true]);
  expect(wuxi?.cases.map(({ isFirst }) => isFirst)).toEqual([false, false, false]);
});

test('cases of one year are stacked upwards from the line, rules downwards', () => {
  const [, first, second] = wuxi?.cases ?? [];
  expect(first?.x).toBe(second?.x);
  expect(second?.y).toBeLessThan(first?.y ?? 0);
  expect(first?.y).toBeLessThan(wuxi?.base ?? 0);
  expect(wuxi?.rules[0]?.y).toBeGreaterThan(wuxi?.base ?? 999);
  expect(wuxi?.rules[1]?.y).toBeGreaterThan(wuxi?.rules[0]?.y ?? 999);
});

test('the axis names its first and last year, and never two that would touch', () => {
  expect(strips?.ticks.at(0)?.year).toBe(2005);
  expect(strips?.ticks.at(-1)?.year).toBe(2010);
  const long = pairStrips([{ id: 'a', cases: [1996, 2013], rules: [] }], 320)?.ticks ?? [];
  expect(long.at(0)?.year).toBe(1996);
  expect(long.at(-1)?.year).toBe(2013);
  expect(long.slice(1).every(({ x }, index) => x - (long[index]?.x ?? 0) > 30)).toBe(true);
});

test('nothing dated, nothing drawn', () => {
  expect(pairStrips([{ id: 'a', cases: [], rules: [] }], 320)).toBeNull();
});

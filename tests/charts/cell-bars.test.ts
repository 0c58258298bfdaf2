import { expect, test } from 'vitest';
import { cellBars } from '../../src/charts/cell-bars.ts';

const exact = (id: string, value: number) => ({ id, value, low: value, high: value });

test('the longest figure is the length of the scale', () => {
  expect(cellBars([exact('township', 44.7), exact('county', 22.35)])).toEqual([
    { id: 'township', solid: 100, open: null, at: 100 },
    { id: 'county', solid: 50, open: null, at: 50 },
  ]);
});

test('a range is solid to its low end and open to its high one', () => {
  expect(cellBars([{ id: 'start', value: null, low: 50, high: 100 }])).toEqual([
    { id: 'start', solid: 50, open: { from: 50, to: 100 }, at: 50 },
  ]);
});

test('"at least" is open to the edge', () => {
  expect(cellBars([exact('a', 100), { id: 'b', value: 20, low: 20, high: null }])[1]).toMatchObject({
    solid: 20,
    open: { from: 20, to: 100 },
  });
});

test('nothing is drawn for what has no number, nor for nothing but noughts', () => {
  expect(cellBars([exact('a', 10), { id: 'b', value: null, low: null, high: null }]).map(({ id }) => id)).toEqual(['a']);
  expect(cellBars([exact('a', 0)])).toEqual([]);
});

import { expect, test } from 'vitest';
import { radiusOf, type SpreadCase, spreadOf, yearsOf } from '../../src/charts/spread.ts';

const record = (id: string, point: string, year: number | null, earliest = year === null ? null : `${year}-01-01`): SpreadCase => ({
  id,
  point,
  year,
  earliest,
  isCounted: true,
});
const points = spreadOf([
  record('club', 'shanghai', 1996),
  record('pilot', 'shanghai', 2000),
  record('named', 'shanghai', null),
  record('gulou', 'nanjing', 2003),
  { ...record('mentioned', 'dalian', null), isCounted: false },
  { ...record('in passing', 'shanghai', null), isCounted: false },
]);

test('cities stand by their first year, the undated last', () => {
  expect(points.map(({ id, first }) => [id, first])).toEqual([
    ['shanghai', 1996],
    ['nanjing', 2003],
    ['dalian', null],
  ]);
});

test('a city counts all its cases and says how many have no date', () => {
  expect(points[0]).toMatchObject({ count: 3, years: [1996, 2000], undated: 1 });
});

test('a place that is only named stands there and counts as nothing', () => {
  expect(points.at(-1)).toMatchObject({ id: 'dalian', count: 0, undated: 0, first: null });
});

test('one point is the first', () => {
  expect(points.filter(({ isFirst }) => isFirst).map(({ id }) => id)).toEqual(['shanghai']);
});

test('without a single date nothing is first', () => {
  const undated = spreadOf([record('a', 'dalian', null)]);
  expect(undated[0]?.isFirst).toBe(false);
  expect(yearsOf(undated)).toBeNull();
});

test('the window runs from the first to the last dated case', () => {
  expect(yearsOf(points)).toEqual({ from: 1996, to: 2003 });
});

test('the area of a disc is its number of cases', () => {
  expect(radiusOf(4) / radiusOf(1)).toBeCloseTo(2, 1);
  expect(radiusOf(0)).toBe(radiusOf(1));
});

import { expect, test } from 'vitest';
import { dayBox, stripDots, stripHeight, yearX } from '../../src/charts/year-strip.ts';

// Ten years on 112 units with a margin of 6: ten units a year.
const scale = { from: 2000, to: 2009, width: 112 };

test('puts a year in the middle of its stretch', () => {
  expect([yearX(scale, 2000), yearX(scale, 2009)]).toEqual([11, 101]);
});

test('stacks cities of one year, and marks all of the earliest', () => {
  const dots = stripDots(scale, [2001, 2001, 2004]);
  expect(dots.map(({ x, isFirst }) => [x, isFirst])).toEqual([
    [21, true],
    [21, true],
    [51, false],
  ]);
  expect(dots[1]?.y).toBeLessThan((dots[0]?.y ?? 0) - 8);
  expect(dots[0]?.y).toBe(dots[2]?.y);
  expect(dots[0]?.y).toBeLessThan(stripHeight);
});

test('draws a year as wide as a year, a day as a stroke', () => {
  expect(dayBox(scale, { earliest: '2001-01-01', latest: '2001-12-31' })).toEqual({ x: 16, width: 10 });
  expect(dayBox(scale, { earliest: '2001-01-01', latest: '2001-01-01' })).toEqual({ x: 16, width: 3 });
});

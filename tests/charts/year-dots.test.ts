import { expect, test } from 'vitest';
import { yearDots } from '../../src/charts/year-dots.ts';

const items = [
  { year: 2001, isOwn: false },
  { year: 2001, isOwn: true },
  { year: 2001, isOwn: false },
  { year: 2010, isOwn: false },
];
const { dots, ticks, base, height } = yearDots(items, 112);

test('draws a dot for each record, its own at the foot of the column', () => {
  expect(dots).toHaveLength(4);
  const column = dots.filter(({ x }) => x === dots[0]?.x).sort((a, b) => b.y - a.y);
  expect(column.map(({ isOwn }) => isOwn)).toEqual([true, false, false]);
});

test('keeps all dots above the line and within the drawing', () => {
  for (const { y } of dots) expect(y > 0 && y < base && base < height).toBe(true);
});

test('labels the first own year, the ends and every fifth, none too near another', () => {
  expect(ticks.map(({ year }) => year)).toEqual([2001, 2005, 2010]);
  const near = yearDots(
    [...items, { year: 2009, isOwn: true }].map((item) => ({ ...item, isOwn: item.year === 2009 })),
    112,
  );
  expect(near.ticks.map(({ year }) => year)).toEqual([2001, 2005, 2009]);
});

import { describe, expect, test } from 'vitest';
import { placeInTime, pointSize, timeAxis, yearsOf } from '../../src/charts/time-axis.ts';
import { on } from './dated.ts';

/** Ten years of a hundred units each. */
const axis = timeAxis({ from: 2000, to: 2009, left: 0, right: 1000 });

describe('the axis', () => {
  test('gives every year the same width', () => {
    expect(axis.years.map(({ x }) => x)).toEqual([0, 100, 200, 300, 400, 500, 600, 700, 800, 900]);
    expect(axis.at(2010)).toBe(1000);
  });
  test('keeps what lies outside at its edge', () => {
    expect(axis.at(1996)).toBe(0);
    expect(axis.at(2014)).toBe(1000);
  });
});

describe('the years of a picture', () => {
  test('reach from the first possible day to the last', () => {
    expect(
      yearsOf([
        { date: on('2004~'), until: null },
        { date: on('2005'), until: on('2012') },
      ]),
    ).toEqual({ from: 2003, to: 2012 });
  });
  test('pass over what is undated', () => {
    expect(
      yearsOf([
        { date: null, until: null },
        { date: on('2007'), until: null },
      ]),
    ).toEqual({ from: 2007, to: 2007 });
  });
  test('are none when nothing is dated', () => {
    expect(yearsOf([{ date: null, until: null }])).toBeNull();
  });
});

describe('a mark', () => {
  test.each([
    ['a year is a bar of that year', '2004', null, { form: 'bar', x: 400, width: 98, isOpen: false }],
    ['a span of years lasts', '2004/2006', null, { form: 'bar', x: 400, width: 298, isOpen: false }],
    ['a recorded end makes it last', '2004', '2006', { form: 'bar', x: 400, width: 298, isOpen: false }],
    ['"one of" is hatched', '[2004..2006]', null, { form: 'hatched', x: 400, width: 298, isOpen: false }],
    ['"about" is hatched and wider than its year', '2004~', null, { form: 'hatched', x: 300, width: 298, isOpen: false }],
    ['an open end runs to the edge', '2005/..', null, { form: 'bar', x: 500, width: 500, isOpen: true }],
  ])('%s', (_, date, until, mark) => {
    expect(placeInTime(axis, on(date), until === null ? null : on(until))).toEqual(mark);
  });

  test('a month is a point within its month', () => {
    const { form, x, width } = placeInTime(axis, on('2005-07'), null);
    expect(form).toBe('point');
    expect(width).toBe(pointSize);
    expect(x + width / 2).toBeCloseTo(554, 0);
  });
  test('a point never leaves the axis', () => {
    expect(placeInTime(axis, on('2009-12-31'), null).x).toBe(1000 - pointSize);
    expect(placeInTime(axis, on('2000-01-01'), null).x).toBe(0);
  });
});

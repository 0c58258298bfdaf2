import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  add,
  contains,
  divide,
  exactly,
  growthInPercent,
  intervalsMeet,
  isUnbounded,
  multiply,
  relativeGap,
  shareInPercent,
  subtract,
  sum,
} from '../../src/values/interval.ts';
import { draws } from '../chance.ts';

const from = (low: number | null, high: number | null) => ({ low, high });

describe('arithmetic keeps every value that the inputs allow', () => {
  test.each([
    ['a sum', add(from(1, 2), from(10, 20)), from(11, 22)],
    ['a sum with an open end', add(from(1, null), from(10, 20)), from(11, null)],
    ['a sum of many', sum([from(1, 2), exactly(3), from(0, 1)]), from(4, 6)],
    ['a sum of none', sum([]), from(0, 0)],
    ['a difference', subtract(from(10, 20), from(1, 2)), from(8, 19)],
    ['a difference with an open end', subtract(from(10, 20), from(1, null)), from(null, 19)],
    ['a product', multiply(from(2, 3), from(10, 20)), from(20, 60)],
    ['a product with a negative', multiply(from(-1, 2), from(10, 20)), from(-20, 40)],
    ['nothing times anything', multiply(exactly(0), from(5, null)), from(0, 0)],
    ['a quotient', divide(from(10, 20), from(2, 5)), from(2, 10)],
    ['a quotient by what may be nothing', divide(from(10, 20), from(0, 5)), from(2, null)],
    ['a quotient by both signs', divide(from(10, 20), from(-1, 1)), from(null, null)],
    ['a share', shareInPercent(exactly(1), from(4, 5)), from(20, 25)],
    ['growth', growthInPercent(exactly(100), from(150, 160)), from(50, 60)],
  ])('%s', (_, result, expected) => {
    expect(result).toEqual(expected);
  });

  test('Pudong grew by 88.37 percent from 2228.2万 to 4197.3万', () => {
    const growth = growthInPercent(from(22_281_500, 22_282_500), from(41_972_500, 41_973_500));
    expect(intervalsMeet(growth, from(88.365, 88.375))).toBe(true);
  });

  test('values inside give results inside', () => {
    const interval = fc
      .tuple(fc.integer({ min: -1000, max: 1000 }), fc.integer({ min: 0, max: 50 }))
      .map(([low, width]) => ({ low, high: low + width }));
    const inside = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(interval, interval, inside, inside, (left, right, at, along) => {
        const [a, b] = [left.low + at * (left.high - left.low), right.low + along * (right.high - right.low)];
        expect(contains(add(left, right), exactly(a + b))).toBe(true);
        expect(contains(multiply(left, right), exactly(a * b))).toBe(true);
        // A difference near zero has no relative precision to speak of.
        const { low, high } = subtract(left, right);
        expect(a - b).toBeGreaterThanOrEqual((low ?? 0) - 1e-9);
        expect(a - b).toBeLessThanOrEqual((high ?? 0) + 1e-9);
      }),
      draws(1000),
    );
  });
});

describe('intervals meet when they share a value', () => {
  test.each([
    ['overlapping', from(1, 3), from(2, 4), true],
    ['touching', from(1, 2), from(2, 3), true],
    ['apart', from(1, 2), from(2.1, 3), false],
    ['one inside the other', from(1, 9), from(2, 3), true],
    ['open above', from(5, null), from(1, 6), true],
    ['open above, but too high', from(5, null), from(1, 4), false],
    ['open on both sides', from(null, null), from(1, 2), true],
    ['the same end, moved by binary fractions', from(0.3, 1), from(0, 0.1 + 0.2 - 1e-16), true],
  ])('%s', (_, left, right, meet) => {
    expect(intervalsMeet(left, right)).toBe(meet);
    expect(intervalsMeet(right, left)).toBe(meet);
  });
});

test('an interval with a missing end is unbounded', () => {
  expect([from(1, 2), from(1, null), from(null, 2)].map(isUnbounded)).toEqual([false, true, true]);
});

describe('the relative gap is at least as large as the print allows', () => {
  test.each([
    ['a quarter', from(10, 12), from(15, 20), 0.25],
    ['a hundred times', from(1, 1), from(100, 110), 99],
    ['none where they meet', from(10, 12), from(11, 20), 0],
    ['above a lower end only', from(1, 4), from(5, null), 0.25],
    ['not known below zero', from(-3, -2), from(1, 2), null],
  ])('%s', (_, left, right, gap) => {
    expect(relativeGap(left, right)).toBe(gap);
    expect(relativeGap(right, left)).toBe(gap);
  });
});

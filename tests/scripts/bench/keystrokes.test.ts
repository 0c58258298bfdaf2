import { expect, test } from 'vitest';
import { keystrokesOf, percentile } from '../../../scripts/lib/bench/keystrokes.ts';

test('keystrokes are all beginnings, shuffled the same way each time', () => {
  const keystrokes = keystrokesOf(['abc', '居家']);
  expect([...keystrokes].sort()).toEqual(['a', 'ab', 'abc', '居', '居家']);
  expect(keystrokesOf(['abc', '居家'])).toEqual(keystrokes);
  expect(keystrokesOf(['abc', '居家'], 2)).toEqual(keystrokes.slice(0, 2));
});

test('a percentile is a value that was measured', () => {
  expect(percentile([4, 1, 3, 2], 0.5)).toBe(2);
  expect(percentile([1, 2, 3, 4, 5, 6, 7, 8, 9, 10], 0.95)).toBe(10);
  expect(percentile([], 0.5)).toBe(0);
});

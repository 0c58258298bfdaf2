import { expect, test } from 'vitest';
import { textWidth } from '../../src/charts/text-width.ts';

test.each([
  ['a Han character is one em', '无锡', 12, 24],
  ['a Latin letter has its own advance', 'W', 10, 7.86],
  ['a word is the sum of its letters', 'il', 10, 5.01],
  ['digits are tabular', '2007', 12, 23.86],
  ['an empty line has no width', '', 12, 0],
])('%s', (_, words, size, width) => {
  expect(textWidth(words, size)).toBeCloseTo(width, 1);
});

test('quotation marks are full width beside Han and narrow beside Latin', () => {
  expect(textWidth('“规划”', 10)).toBe(40);
  expect(textWidth('“plan”', 10)).toBeLessThan(30);
});

import { expect, test } from 'vitest';
import { showGap } from '../../src/i18n/show-check.ts';

test.each([
  [665.67, '× 667'],
  [8.83, '× 9.8'],
  [1, '× 2'],
  [0.857, '+ 86%'],
  [0.000363, '+ 0.036%'],
])('a gap of %f is %s', (gap, words) => {
  expect(showGap(gap)).toBe(words);
});

import { expect, test } from 'vitest';
import { impactOfFactor } from '../../../src/search/format/impacts.ts';

test('a factor is written as the nearest impact, and never as that of a fallback', () => {
  expect([1, 0.97, 0.9, 0.6, 0.54, 0.5].map(impactOfFactor)).toEqual([9, 8, 7, 6, 5, 5]);
});

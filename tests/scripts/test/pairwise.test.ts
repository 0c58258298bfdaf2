import { describe, expect, test } from 'vitest';
import { seeded } from '../../../scripts/lib/bench/seeded.ts';
import { allCombinations, pairwise } from '../../../scripts/lib/test/pairwise.ts';

const factors = {
  page: Array.from({ length: 40 }, (_, at) => `page ${at}`),
  locale: ['en', 'zh-hans', 'zh-hant'],
  theme: ['light', 'dark'],
  width: [360, 1440],
} as const;

describe('pairwise', () => {
  test.each([1, 2, 3, 4, 5])('every two values of different factors meet, with seed %i', (seed) => {
    const chosen = pairwise(factors, seeded(seed));
    for (const [one, other] of [
      ['page', 'locale'],
      ['page', 'theme'],
      ['page', 'width'],
      ['locale', 'theme'],
      ['locale', 'width'],
      ['theme', 'width'],
    ] as const)
      expect(new Set(chosen.map((combination) => `${combination[one]} ${combination[other]}`)).size, `${one}, ${other}`).toBe(
        factors[one].length * factors[other].length,
      );
  });

  test.each([1, 2, 3, 4, 5])('a page is opened no oftener than it has languages, with seed %i', (seed) => {
    expect(pairwise(factors, seeded(seed))).toHaveLength(factors.page.length * factors.locale.length);
  });

  test('the same seed gives the same, another gives others', () => {
    expect(pairwise(factors, seeded(7))).toEqual(pairwise(factors, seeded(7)));
    expect(pairwise(factors, seeded(7))).not.toEqual(pairwise(factors, seeded(8)));
  });
});

test('all combinations are as many as the values multiplied, and none twice', () => {
  const all = allCombinations({ a: [1, 2], b: ['x', 'y', 'z'] });
  expect(new Set(all.map(({ a, b }) => `${a}${b}`)).size).toBe(6);
  expect(all).toHaveLength(6);
});

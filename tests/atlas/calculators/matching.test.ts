import { describe, expect, test } from 'vitest';
import { type Matching, matchOf } from '../../../src/atlas/calculators/matching.ts';

const nothing: Matching = { sorting: null, need: null, provider: null, service: null, model: null };
const full: Matching = {
  sorting: 'sorting-age-health',
  need: 'need-survival',
  provider: 'provider-charitable',
  service: 'service-daily-care',
  model: 'model-singapore',
};
const keys = (matching: Matching) => matchOf(matching).lines.map(({ key, isSaid }) => (isSaid ? key : `? ${key}`));

describe('the matching framework', () => {
  test('filled in, repeats each choice and says what the lecture leaves open', () => {
    expect(matchOf(full).verdict.key).toBe('complete');
    expect(keys(full)).toEqual([
      'sorting',
      'need',
      'provider',
      'service',
      'model',
      '? needAndService',
      '? providerAndService',
      '? modelFits',
      'government',
    ]);
    expect(matchOf(full).lines[1]?.values).toEqual({ entry: 'need-survival' });
  });

  test('empty, asks for every list', () => {
    expect(matchOf(nothing)).toEqual({ verdict: { key: 'incomplete', values: { n: 5 }, isSaid: true }, lines: [] });
  });

  test('refuses no pair, for the lecture joins none', () => {
    expect(keys({ ...nothing, need: 'need-opportunity', service: 'service-daily-care' })).toEqual(['need', 'service', '? needAndService']);
  });
});

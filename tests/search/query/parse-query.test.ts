import { expect, test } from 'vitest';
import { truncated } from '../../../src/search/query/parse-query.ts';

test('letters are cut as they are read, not in the middle', () => {
  expect(truncated('👩‍👧'.repeat(3), 2)).toBe('👩‍👧'.repeat(2));
  expect(truncated('short', 24)).toBe('short');
});

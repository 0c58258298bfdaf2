import { expect, test } from 'vitest';
import { readPostings, writePostings } from '../../../src/search/format/postings.ts';

test('documents are told by their distance, in base 36, the strongest first', () => {
  const line = writePostings('care', [
    [3, [12]],
    [9, [13, 10]],
  ]);
  expect(line).toBe('care\t9a.3;3c');
  expect(readPostings('9a.3;3c')).toEqual([
    [9, [10, 13]],
    [3, [12]],
  ]);
});

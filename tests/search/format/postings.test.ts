import { expect, test } from 'vitest';
import { impactOfShare, readPostings, writePostings } from '../../../src/search/format/postings.ts';

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

test('a share is written as the nearest impact, and never as that of a stand-in', () => {
  expect([1, 0.97, 0.9, 0.6, 0.54, 0.5].map(impactOfShare)).toEqual([9, 8, 7, 6, 5, 5]);
});

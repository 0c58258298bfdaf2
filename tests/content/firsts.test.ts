import { expect, test } from 'vitest';
import { firstCases } from '../../src/atlas/firsts.ts';
import { atlasOf } from '../../src/site/loaders/read-atlas.ts';
import { readContent } from '../../src/site/loaders/read-content.ts';

const firsts = firstCases(atlasOf(readContent('content')));

test('the practice begins at Luoshan, and no place has two firsts', () => {
  expect(firsts[0]?.record.id).toBe('shanghai-1996-luoshan');
  expect(new Set(firsts.map(({ place }) => place)).size).toBe(firsts.length);
});

test('what a document only mentions, counts or refers to is no first', () => {
  expect(firsts.filter(({ record }) => !record.isPurchase).map(({ record }) => record.id)).toEqual([]);
});

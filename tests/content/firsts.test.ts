import { expect, test } from 'vitest';
import { firstCases } from '../../src/atlas/counting/first-cases.ts';
import { atlas } from './content.ts';

const firsts = firstCases(atlas);

test('the practice begins at Luoshan, and no place has two firsts', () => {
  expect(firsts[0]?.record.id).toBe('shanghai-1996-luoshan');
  expect(new Set(firsts.map(({ place }) => place)).size).toBe(firsts.length);
});

test('what a document only mentions, counts or refers to is no first', () => {
  expect(firsts.filter(({ record }) => !record.isPurchase).map(({ record }) => record.id)).toEqual([]);
});

import { expect, test } from 'vitest';
import { foldList } from '../../src/values/fold-list.ts';

const rows = (n: number) => Array.from({ length: n }, (_, at) => at);

test('of a long list ten rows stand open', () => {
  const { open, folded } = foldList(rows(29));
  expect([open.length, folded.length]).toEqual([10, 19]);
  expect([...open, ...folded]).toEqual(rows(29));
});

test('nothing is folded for one or two rows more', () => {
  for (const n of [0, 10, 11, 12]) expect(foldList(rows(n))).toEqual({ open: rows(n), folded: [] });
});

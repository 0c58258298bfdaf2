import { expect, test } from 'vitest';
import { survive } from '../../../scripts/lib/bench/hostile.ts';
import { hostileQueries } from '../../../scripts/lib/bench/hostile-queries.ts';
import { search } from '../../../src/search/query/search.ts';
import { smallIndex } from '../small-index.ts';

const queries = hostileQueries(300);

test('hostile queries are answered without a fault', async () => {
  const index = await smallIndex();
  const { faults } = await survive({ suggest: async (query) => void (await search(index, query)) }, queries);
  expect(faults).toEqual([]);
});

test('a fault is told with its query', async () => {
  const broken = {
    suggest: async (query: string) => {
      if (query === 'b') throw new Error('broken');
    },
  };
  expect(await survive(broken, ['a', 'b'])).toMatchObject({ asked: 2, faults: [{ query: 'b', fault: 'Error: broken' }] });
});

test('they are the same each time, and hold what they promise', () => {
  expect(hostileQueries(300)).toEqual(queries);
  for (const piece of ['<script>', '__proto__', '(a+)+$', '\u202e', '\u0000', '👩‍👩‍👧‍👦'])
    expect(
      queries.some((query) => query.includes(piece)),
      piece,
    ).toBe(true);
  expect(queries.some((query) => query.length === 10_000)).toBe(true);
  expect(queries.some((query) => query.trim() === '')).toBe(true);
  expect(queries.some((query) => !query.isWellFormed())).toBe(true);
});

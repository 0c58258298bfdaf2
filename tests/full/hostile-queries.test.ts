import { expect, test } from 'vitest';
import { survive } from '../../scripts/lib/bench/hostile.ts';
import { hostileQueries } from '../../scripts/lib/bench/hostile-queries.ts';
import { seed } from '../chance.ts';
import { ask } from '../content/ask.ts';

test('the search of the site answers ten thousand hostile questions without a fault', async () => {
  const { asked, faults } = await survive({ suggest: async (query) => void (await ask(query)) }, hostileQueries(10_000, seed));
  expect(asked).toBe(10_000);
  expect(faults).toEqual([]);
});

import { expect, test } from 'vitest';
import { countFacets } from '../../../src/search/query/facets.ts';
import { search } from '../../../src/search/query/search.ts';
import { smallIndex } from '../small-index.ts';

const index = await smallIndex();
const at = (id: string) => index.names.findIndex((name) => name.id === id);
const [wuxi, shanghai, care] = [at('wuxi'), at('shanghai'), at('elderly-care')];
const everything = Array.from({ length: index.size }, (_, document) => document);

test('counts a case under its city, its top service and each of its years', async () => {
  expect(await countFacets(index, everything)).toEqual({
    place: [
      [shanghai, 3],
      [wuxi, 2],
    ],
    service: [[care, 1]],
    // The study goes on from 2004, as long as anything on record.
    year: [
      [2004, 1],
      [2005, 1],
      [2006, 1],
      [2007, 2],
      [2008, 2],
    ],
  });
});

test('nothing found, nothing counted', async () => {
  expect(await countFacets(index, [])).toEqual({ place: [], service: [], year: [] });
});

test('a number is what narrowing leads to', async () => {
  const { documents } = await search(index, 'residents of Wuxi, training');
  const { place, year } = await countFacets(index, documents);
  expect(place.length).toBeGreaterThan(1);
  for (const [position, count] of place)
    expect((await search(index, 'residents of Wuxi, training', { names: [position] })).documents, `at ${position}`).toHaveLength(count);
  for (const [only, count] of year)
    expect((await search(index, 'residents of Wuxi, training', { year: only })).documents, String(only)).toHaveLength(count);
});

import { nameKey, yearKeyBounds, yearOfKey } from '../format/keys.ts';
import type { NameRecord } from '../format/records.ts';
import { directDocuments, type Shard } from '../format/shards.ts';
import type { SearchIndex } from './open-index.ts';

/** The number of found documents for each city, top-level service and year. */
export interface FacetCounts {
  place: [position: number, count: number][];
  service: [position: number, count: number][];
  year: [year: number, count: number][];
}

/**
 * Counts the found cases and rules (the kinds with a place and a date) as the filters would: via every linked name, and in all years of
 * their duration.
 */
export async function countFacets(index: SearchIndex, documents: readonly number[]): Promise<FacetCounts> {
  const counted = new Set(documents.filter((document) => index.kindOf(document) === 'case' || index.kindOf(document) === 'policy'));
  const countOf = (shard: Shard | undefined, key: string) => directDocuments(shard, key).filter((document) => counted.has(document)).length;
  const countNames = async (isFacet: (record: NameRecord) => boolean) => {
    const positions = index.names.flatMap((record, position) => (isFacet(record) ? [position] : []));
    const counts = await Promise.all(
      positions.map(async (position): Promise<[number, number]> => {
        const [shard] = await index.shards(nameKey(position), nameKey(position));
        return [position, countOf(shard, nameKey(position))];
      }),
    );
    return counts.filter(([, count]) => count > 0).sort((a, b) => b[1] - a[1] || a[0] - b[0]);
  };
  const [place, service, yearShards] = await Promise.all([
    countNames(({ kind, page }) => kind === 'place' && typeof page === 'string' && !page.includes('#')),
    countNames(({ kind, links = [] }) => kind === 'service' && links.length === 0),
    index.shards(...yearKeyBounds),
  ]);
  const year = yearShards.flatMap((shard) =>
    shard.keys.flatMap((key): [number, number][] => {
      const found = yearOfKey(key);
      return found === null ? [] : [[found, countOf(shard, key)]];
    }),
  );
  return { place, service, year: year.filter(([, count]) => count > 0) };
}

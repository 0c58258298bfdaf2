import { nameKey } from '../format/keys.ts';
import type { NameRecord } from '../format/records.ts';
import { type Shard, standingAt } from '../format/shards.ts';
import type { SearchIndex } from './open-index.ts';

/** How many of the found documents stand under each city, top service and year. */
export interface FacetCounts {
  place: [position: number, count: number][];
  service: [position: number, count: number][];
  year: [year: number, count: number][];
}

/** Counts cases and rules only, which have a place and a date, and counts them as narrowing finds them: through every name, in all their years. */
export async function countFacets(index: SearchIndex, documents: readonly number[]): Promise<FacetCounts> {
  const counted = new Set(documents.filter((document) => index.kindOf(document) === 'case' || index.kindOf(document) === 'policy'));
  const countAt = (shard: Shard | undefined, key: string) => standingAt(shard, key).filter((document) => counted.has(document)).length;
  const countNames = async (isFacet: (record: NameRecord) => boolean) => {
    const positions = index.names.flatMap((record, position) => (isFacet(record) ? [position] : []));
    const counts = await Promise.all(
      positions.map(async (position): Promise<[number, number]> => {
        const [shard] = await index.shards(nameKey(position), nameKey(position));
        return [position, countAt(shard, nameKey(position))];
      }),
    );
    return counts.filter(([, count]) => count > 0).sort((a, b) => b[1] - a[1] || a[0] - b[0]);
  };
  const [place, service, yearShards] = await Promise.all([
    countNames(({ kind, page }) => kind === 'place' && typeof page === 'string' && !page.includes('#')),
    countNames(({ kind, links = [] }) => kind === 'service' && links.length === 0),
    index.shards(...everyYear),
  ]);
  const year = yearShards.flatMap((shard) =>
    shard.keys.filter((key) => /^#\d{4}$/.test(key)).map((key): [number, number] => [Number(key.slice(1)), countAt(shard, key)]),
  );
  return { place, service, year: year.filter(([, count]) => count > 0) };
}

/** The keys of all years that have one stand between these. */
const everyYear = ['#1', '#3'] as const;

import type { SearchIndex } from './open-index.ts';

/** Years that can be typed. */
const [first, last] = ['#1', '#3'];

/** In how many of the documents each year falls, as narrowing to a year finds them: within their years, not only at their beginning. */
export async function countYears(index: SearchIndex, documents: readonly number[]): Promise<[year: number, count: number][]> {
  const found = new Set(documents);
  const shards = await index.shards(first, last);
  return shards.flatMap((shard) =>
    shard.keys
      .filter((key) => /^#\d{4}$/.test(key))
      .map((key): [number, number] => {
        const within = (shard.at(key) ?? []).flatMap(([, standing]) => standing).filter((document) => found.has(document));
        return [Number(key.slice(1)), within.length];
      })
      .filter(([, count]) => count > 0),
  );
}

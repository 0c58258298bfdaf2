import { yearImpact } from '../format/impacts.ts';
import { nameKey, yearKey, yearKeyBounds, yearOfKey } from '../format/keys.ts';
import type { Kind } from '../format/records.ts';
import { directDocuments } from '../format/shards.ts';
import type { SearchIndex } from './open-index.ts';

/** The filters a reader can set. */
export interface Filters {
  kind?: Kind | null;
  /** Positions of names; a document must be linked to all of them. */
  names?: number[];
  year?: number | null;
  /** The first and the last year in which it may have begun; either may be open. */
  years?: [from: number | null, to: number | null] | null;
}

/** The documents that are linked to all chosen names and in the chosen year; `null` if no name and no year is chosen. */
export async function filteredDocuments(
  index: SearchIndex,
  { names = [], year = null, years = null }: Filters,
): Promise<ReadonlySet<number> | null> {
  const keys = [...names.map(nameKey), ...(year === null ? [] : [yearKey(year)])];
  const sets = await Promise.all(
    keys.map(async (key) => {
      const [shard] = await index.shards(key, key);
      return new Set(directDocuments(shard, key));
    }),
  );
  if (years) sets.push(await documentsBegunIn(index, years));
  const [first, ...rest] = sets;
  return first ? new Set([...first].filter((document) => rest.every((set) => set.has(document)))) : null;
}

/** The documents whose first year is in a span. */
async function documentsBegunIn(index: SearchIndex, [from, to]: [number | null, number | null]): Promise<Set<number>> {
  const shards = await index.shards(...yearKeyBounds);
  const found = new Set<number>();
  for (const shard of shards)
    for (const key of shard.keys) {
      const year = yearOfKey(key);
      if (year === null || year < (from ?? year) || year > (to ?? year)) continue;
      for (const [impact, documents] of shard.at(key) ?? []) if (impact === yearImpact.first) for (const each of documents) found.add(each);
    }
  return found;
}

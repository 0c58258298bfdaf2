import { nameKey, yearKey } from '../format/keys.ts';
import type { Kind } from '../format/records.ts';
import { directDocuments } from '../format/shards.ts';
import type { SearchIndex } from './open-index.ts';

/** The filters a reader can set. */
export interface Filters {
  kind?: Kind | null;
  /** Positions of names; a document must be linked to all of them. */
  names?: number[];
  year?: number | null;
}

/** The documents that are linked to all chosen names and in the chosen year; `null` if no name and no year is chosen. */
export async function filteredDocuments(index: SearchIndex, { names = [], year = null }: Filters): Promise<ReadonlySet<number> | null> {
  const keys = [...names.map(nameKey), ...(year === null ? [] : [yearKey(year)])];
  const sets = await Promise.all(
    keys.map(async (key) => {
      const [shard] = await index.shards(key, key);
      return new Set(directDocuments(shard, key));
    }),
  );
  const [first, ...rest] = sets;
  return first ? new Set([...first].filter((document) => rest.every((set) => set.has(document)))) : null;
}

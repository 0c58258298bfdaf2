import { nameKey } from '../format/keys.ts';
import type { Kind } from '../format/records.ts';
import { standingAt } from '../format/shards.ts';
import type { SearchIndex } from './open-index.ts';

/** What results may be narrowed to. */
export interface Narrowed {
  kind?: Kind | null;
  /** Positions of names: every document must be found through each of them. */
  names?: number[];
  year?: number | null;
}

/** The documents that are found through every chosen name and in the chosen year. */
export async function narrowed(index: SearchIndex, { names = [], year = null }: Narrowed): Promise<Set<number>> {
  const keys = [...names.map(nameKey), ...(year === null ? [] : [`#${year}`])];
  const sets = await Promise.all(
    keys.map(async (key) => {
      const [shard] = await index.shards(key, key);
      return new Set(standingAt(shard, key));
    }),
  );
  const [first = new Set<number>(), ...rest] = sets;
  return new Set([...first].filter((document) => rest.every((set) => set.has(document))));
}

import type { IndexWeights } from '../weights.ts';
import { fallbackImpact } from './impacts.ts';
import { isNameKey } from './keys.ts';
import { type Postings, readPostings, writePostings } from './postings.ts';
import type { Root } from './records.ts';

/** A file of postings, with its keys in order; the postings of a key are parsed when they are asked for. */
export interface Shard {
  keys: string[];
  at(key: string): Postings | null;
}

/**
 * Splits sorted postings into shards; `bounds` has the first key of each. A small index gets short shards, so that a word costs few bytes;
 * a large index gets at most as many shards as the root can list.
 */
export function writeShards(
  postings: ReadonlyMap<string, Postings>,
  { shortestShard, longestShard, mostShards }: Pick<IndexWeights, 'shortestShard' | 'longestShard' | 'mostShards'>,
): Pick<Root, 'bounds'> & { shards: string[] } {
  const written = [...postings].map(([key, lists]): [string, string] => [key, writePostings(key, lists)]);
  const total = written.reduce((sum, [, line]) => sum + line.length + 1, 0);
  const most = Math.min(longestShard, Math.max(shortestShard, total / mostShards));
  const bounds: string[] = [];
  const shards: string[] = [];
  let lines: string[] = [];
  let length = 0;
  const close = () => {
    if (lines.length > 0) shards.push(lines.join('\n'));
    lines = [];
    length = 0;
  };
  for (const [key, line] of written) {
    if (length > 0 && length + line.length > most) close();
    if (lines.length === 0) bounds.push(key);
    lines.push(line);
    length += line.length + 1;
  }
  close();
  return { bounds, shards };
}

/** Parses the keys of a shard, and leaves the postings unparsed. */
export function readShard(body: string): Shard {
  const lists = new Map(
    body.split('\n').map((line): [string, string] => {
      const tab = line.indexOf('\t');
      return [line.slice(0, tab), line.slice(tab + 1)];
    }),
  );
  const read = new Map<string, Postings>();
  return {
    keys: [...lists.keys()],
    at: (key) => {
      const known = read.get(key);
      const written = known ? undefined : lists.get(key);
      if (written === undefined) return known ?? null;
      const postings = readPostings(written);
      read.set(key, postings);
      return postings;
    },
  };
}

/** The documents with a direct posting of a key, without the fallbacks on a broader service. */
export function directDocuments(shard: Shard | undefined, key: string): number[] {
  const postings = shard?.at(key) ?? [];
  return postings.flatMap(([impact, documents]) => (isNameKey(key) && impact <= fallbackImpact.broader ? [] : documents));
}

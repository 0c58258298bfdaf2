import { standIn } from '../format/postings.ts';
import type { Shard } from './index-files.ts';

/** The documents that stand under a key themselves: those that only stand in for others are left out. */
export function standingAt(shard: Shard | undefined, key: string): number[] {
  return (shard?.at(key) ?? []).flatMap(([impact, documents]) => (key.startsWith('@') && impact <= standIn.near ? [] : documents));
}

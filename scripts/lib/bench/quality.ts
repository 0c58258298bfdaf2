import type { Atlas } from '../../../src/atlas/records/records.ts';
import { measureRelevance, type QuerySets, type Score, type SearchFunction } from './relevance.ts';

/** How well a search answers the given queries, and of these the misspelt. */
export interface Quality {
  mrr: number;
  recall: number;
  typoMrr: number;
}

/** One line of a table of searches. */
export async function qualityOf(atlas: Atlas, { given }: Pick<QuerySets, 'given'>, search: SearchFunction): Promise<Quality> {
  const { sets, classes } = await measureRelevance(atlas, { given, more: [], held: [] }, search);
  return { mrr: sets.given.mrr, recall: sets.given.recall, typoMrr: classes.given.get('typo')?.mrr ?? 0 };
}

/** A set of queries, or a class of them, with the repair of spellings by Fuse.js and without it. */
export interface WithAndWithout {
  set: keyof QuerySets;
  /** `all` for the whole set. */
  class: string;
  withFuse: Score;
  withoutFuse: Score;
}

/** Every set and every class in it. */
export async function qualityByClass(
  atlas: Atlas,
  queries: QuerySets,
  search: (query: string, repairsSpelling: boolean) => Promise<string[]>,
): Promise<WithAndWithout[]> {
  const withFuse = await measureRelevance(atlas, queries, (query) => search(query, true));
  const without = await measureRelevance(atlas, queries, (query) => search(query, false));
  return (['given', 'more', 'held'] as const).flatMap((set) => [
    { set, class: 'all', withFuse: withFuse.sets[set], withoutFuse: without.sets[set] },
    ...[...withFuse.classes[set]].map(([name, score]) => ({
      set,
      class: name,
      withFuse: score,
      withoutFuse: without.classes[set].get(name) ?? score,
    })),
  ]);
}

import type { Atlas } from '../../../src/atlas/records/records.ts';
import { measureRelevance, type QuerySets, type Score, type SearchFunction } from './relevance.ts';

/** The quality of a search on the given queries, and on the misspelt ones among them. */
export interface Quality {
  mrr: number;
  recall: number;
  typoMrr: number;
}

/** Measures the quality of one search. */
export async function qualityOf(atlas: Atlas, { given }: Pick<QuerySets, 'given'>, search: SearchFunction): Promise<Quality> {
  const { sets, classes } = await measureRelevance(atlas, { given, more: [], held: [] }, search);
  return { mrr: sets.given.mrr, recall: sets.given.recall, typoMrr: classes.given.get('typo')?.mrr ?? 0 };
}

/** The quality on a set or class of queries, with and without spelling correction by Fuse.js. */
export interface WithAndWithout {
  set: keyof QuerySets;
  /** The name of the class; `all` for the whole set. */
  class: string;
  withFuse: Score;
  withoutFuse: Score;
}

/** Measures the quality for each set and each class in it. */
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

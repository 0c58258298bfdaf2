import { type Kind, kinds } from '../format/records.ts';
import type { SearchIndex } from './open-index.ts';
import { type Answer, search } from './search.ts';

/** The kinds that are suggested, in this order; results come best first. */
export const suggested: readonly Kind[] = ['place', 'service', 'organisation', 'case', 'policy', 'guide'];

/** What need not be fetched for suggestions. */
const neverSuggested = kinds.filter((kind) => !suggested.includes(kind));

/** How many of each kind. */
export const mostSuggested = 3;

/** What the box offers while a reader types. */
export function suggest(index: SearchIndex, words: string): Promise<Answer> {
  return search(index, words, { limit: mostSuggested, uncarded: neverSuggested });
}

import { type Kind, kinds } from '../format/records.ts';
import type { SearchIndex } from './open-index.ts';
import { type SearchResponse, search } from './search.ts';

/** The kinds to suggest; within a kind the best result comes first. */
export const suggestedKinds: readonly Kind[] = ['place', 'service', 'organisation', 'case', 'policy', 'guide'];

/** Kinds whose cards need not be fetched for suggestions. */
const otherKinds = kinds.filter((kind) => !suggestedKinds.includes(kind));

/** Suggestions while the reader types. */
export function suggest(index: SearchIndex, text: string): Promise<SearchResponse> {
  return search(index, text, { limit: index.weights.suggestionsPerKind, countOnly: otherKinds });
}

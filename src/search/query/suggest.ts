import { type Kind, kinds } from '../format/records.ts';
import type { SearchIndex } from './open-index.ts';
import { type SearchResponse, search } from './search.ts';

/** The kinds that are suggested, in this order; results come best first. */
export const suggestedKinds: readonly Kind[] = ['place', 'service', 'organisation', 'case', 'policy', 'guide'];

/** The cards of these need not be fetched for suggestions. */
const otherKinds = kinds.filter((kind) => !suggestedKinds.includes(kind));

/** What the box offers while a reader types. */
export function suggest(index: SearchIndex, text: string): Promise<SearchResponse> {
  return search(index, text, { limit: index.weights.suggestionsPerKind, countOnly: otherKinds });
}

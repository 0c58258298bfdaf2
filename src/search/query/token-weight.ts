import { isStopWord } from '../text/stop-words.ts';
import type { Token } from '../text/tokens.ts';
import type { QueryWeights } from '../weights.ts';

/** The weight of a token relative to other tokens of a query or name; a stop word has none. */
export function tokenWeight({ script, written }: Token, weights: QueryWeights): number {
  return isStopWord(written) ? 0 : script === 'han' ? weights.hanCharacter : 1;
}

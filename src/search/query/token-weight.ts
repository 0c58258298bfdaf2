import { isStopWord } from '../text/stop-words.ts';
import type { Token } from '../text/tokens.ts';
import type { QueryWeights } from '../weights.ts';

/** The weight of a token relative to other tokens of a query or name. */
export function tokenWeight({ script, written }: Token, weights: QueryWeights): number {
  return (script === 'han' ? weights.hanCharacter : 1) * (isStopWord(written) ? weights.stopWord : 1);
}

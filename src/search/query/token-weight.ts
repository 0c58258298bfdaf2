import { isStopWord } from '../text/stop-words.ts';
import type { Token } from '../text/tokens.ts';
import type { QueryWeights } from '../weights.ts';

/** How much a token weighs beside others in a query or a name. */
export function tokenWeight({ script, written }: Token, weights: QueryWeights): number {
  return (script === 'han' ? weights.hanCharacter : 1) * (isStopWord(written) ? weights.stopWord : 1);
}

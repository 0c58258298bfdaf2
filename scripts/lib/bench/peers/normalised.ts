import { type FoldingTable, readFoldingTable } from '../../../../src/search/text/fold.ts';
import { tokensOf } from '../../../../src/search/text/tokens.ts';

/** Tokenises text as the atlas does: folded to Simplified, English words stemmed, Chinese in pairs of characters. */
export function normaliser(characterPairs: string): (text: string) => string[] {
  const characters: FoldingTable = readFoldingTable(characterPairs);
  return (text) => {
    const tokens = tokensOf(text, characters);
    return tokens.flatMap(({ key, script }, at) => {
      const [before, after] = [tokens[at - 1], tokens[at + 1]];
      if (script !== 'han') return [key];
      if (after?.script === 'han') return [key + after.key];
      return before?.script === 'han' ? [] : [key];
    });
  };
}

import { type Characters, readCharacters } from '../../../../src/search/text/fold.ts';
import { unitsOf } from '../../../../src/search/text/tokens.ts';

/** Takes text apart as the atlas does: folded to Simplified, English words by their stem, Chinese by pairs of characters. */
export function normaliser(characterPairs: string): (text: string) => string[] {
  const characters: Characters = readCharacters(characterPairs);
  return (text) => {
    const units = unitsOf(text, characters);
    return units.flatMap(({ key, script }, at) => {
      const [before, after] = [units[at - 1], units[at + 1]];
      if (script !== 'han') return [key];
      if (after?.script === 'han') return [key + after.key];
      return before?.script === 'han' ? [] : [key];
    });
  };
}

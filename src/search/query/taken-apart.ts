import { longestSyllable, normalisePinyin, syllablesOf } from '../text/pinyin.ts';
import type { SearchIndex } from './open-index.ts';
import type { QueryTerm } from './parse-query.ts';

/**
 * The syllables of a word in pinyin that holds several names, each as a term: `wuxijujiayanglao` is read as 无锡 and 居家养老. The last may
 * be unfinished. `null` if the word is no pinyin, or too short to be sure of it.
 */
export function takenApart(index: SearchIndex, term: QueryTerm): QueryTerm[] | null {
  const { written, from, to, script } = term;
  const { fewestSyllablesApart, longestPinyin, pinyin } = index.weights;
  if (script !== 'word' || to - from !== written.length) return null;
  const letters = normalisePinyin(written);
  const syllables = wholeOrCut(letters, term.isPrefix, (part) => syllablesOf(part, index.syllables, longestPinyin));
  if (syllables === null || syllables.filter((syllable) => index.syllables.has(syllable)).length < fewestSyllablesApart) return null;
  let at = from;
  return syllables.map((syllable, place) => {
    const start = at;
    at += syllable.length;
    return {
      script: 'word',
      written: syllable,
      key: syllable,
      from: start,
      to: at,
      weight: 1 / syllables.length,
      expansions: new Map(),
      pinyin: [{ letters: syllable, how: 'pinyin', factor: pinyin }],
      isPrefix: term.isPrefix && place === syllables.length - 1,
      isStop: false,
    };
  });
}

/** The syllables of the letters; if the word may be unfinished, those of a beginning and the letters of the last one. */
function wholeOrCut(letters: string, mayBeCut: boolean, read: (letters: string) => string[] | null): string[] | null {
  const whole = read(letters);
  if (whole || !mayBeCut) return whole;
  for (let cut = 1; cut < longestSyllable && cut < letters.length; cut++) {
    const begun = read(letters.slice(0, -cut));
    if (begun) return [...begun, letters.slice(-cut)];
  }
  return null;
}

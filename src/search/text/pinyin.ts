/** `lü` and `nü` are typed `lv`, `nv`, `lu` or `nu`; all become `lu` and `nu`. */
export function normalisePinyin(letters: string): string {
  return letters.replace(/([ln])v/g, '$1u');
}

/**
 * Splits letters into pinyin syllables: `luoshan` into luo shan; `null` if that is impossible or there are more than `longest` letters.
 * Longer syllables are tried first.
 */
export function syllablesOf(letters: string, known: ReadonlySet<string>, longest: number): string[] | null {
  if (letters.length > longest) return null;
  const normalised = normalisePinyin(letters);
  const deadEnds = new Set<number>();
  const from = (at: number): string[] | null => {
    if (at === normalised.length) return [];
    if (deadEnds.has(at)) return null;
    for (let length = Math.min(longestSyllable, normalised.length - at); length > 0; length--) {
      const syllable = normalised.slice(at, at + length);
      const rest = known.has(syllable) ? from(at + length) : null;
      if (rest) return [syllable, ...rest];
    }
    deadEnds.add(at);
    return null;
  };
  return from(0);
}

/** The length of the longest syllable of Mandarin, such as `zhuang`. */
export const longestSyllable = 6;

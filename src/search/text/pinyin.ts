/** `lv` and `nv` are also typed `lu` and `nu`: here all are `lu` and `nu`. */
export function normalisePinyin(letters: string): string {
  return letters.replace(/([ln])v/g, '$1u');
}

/**
 * `luoshan` is luo shan; `null` for letters that are not all syllables, or more than `longest`. Of several ways the one with the longest
 * syllables first.
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

/** `zhuang`: no syllable of Mandarin has more letters. */
export const longestSyllable = 6;

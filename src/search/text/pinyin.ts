/** `lv` and `nv` are also typed `lu` and `nu`: here all are `lu` and `nu`. */
export function plainPinyin(letters: string): string {
  return letters.replace(/([ln])v/g, '$1u');
}

/** `luoshan` is luo shan; `null` for letters that are not all syllables. Of several ways the one with the longest syllables first. */
export function syllablesOf(letters: string, known: ReadonlySet<string>): string[] | null {
  if (letters.length > longestPinyin) return null;
  const plain = plainPinyin(letters);
  const leadsNowhere = new Set<number>();
  const from = (at: number): string[] | null => {
    if (at === plain.length) return [];
    if (leadsNowhere.has(at)) return null;
    for (let length = Math.min(6, plain.length - at); length > 0; length--) {
      const syllable = plain.slice(at, at + length);
      const rest = known.has(syllable) ? from(at + length) : null;
      if (rest) return [syllable, ...rest];
    }
    leadsNowhere.add(at);
    return null;
  };
  return from(0);
}

/** Nobody types more than this in one word. */
const longestPinyin = 40;

/**
 * A common form for words that differ only in number or in British and American spelling: `organizations` and `organisation` both give
 * `organisation`.
 */
export function stem(word: string): string {
  const known = stems.get(word);
  if (known !== undefined) return known;
  const made = stemOf(word);
  // Limits the memory a hostile page can use; no reader types so many words.
  if (stems.size > 20_000) stems.clear();
  stems.set(word, made);
  return made;
}

const stems = new Map<string, string>();

function stemOf(word: string): string {
  const singular = singularOf(word);
  return british.get(singular) ?? (singular.length > 5 ? singular.replace(/iz(?=ation|ing|ed?$|er)/, 'is') : singular);
}

function singularOf(word: string): string {
  if (word.length < 4 || /(?:[^s]|ss|us|is)$/.test(word)) return word;
  if (word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  if (/(?:ss|x|ch|sh)es$/.test(word)) return word.slice(0, -2);
  return word.slice(0, -1);
}

/** American and older spellings, applied after plural endings are removed. */
const british = new Map([
  ['aging', 'ageing'],
  ['center', 'centre'],
  ['counseling', 'counselling'],
  ['labor', 'labour'],
  ['leukemia', 'leukaemia'],
  ['neighborhood', 'neighbourhood'],
  ['program', 'programme'],
]);

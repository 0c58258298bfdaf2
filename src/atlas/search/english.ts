/** American and older spellings, after the plural is gone. */
const british = new Map([
  ['aging', 'ageing'],
  ['center', 'centre'],
  ['counseling', 'counselling'],
  ['labor', 'labour'],
  ['leukemia', 'leukaemia'],
  ['neighborhood', 'neighbourhood'],
  ['program', 'programme'],
]);

/** One form for words that differ in number or in spelling only: `organizations` and `organisation` are `organisation`. */
export function commonForm(word: string): string {
  const known = forms.get(word);
  if (known !== undefined) return known;
  const form = formOf(word);
  // Nobody types so much; it only keeps a hostile page from filling the memory.
  if (forms.size > 20_000) forms.clear();
  forms.set(word, form);
  return form;
}

const forms = new Map<string, string>();

function formOf(word: string): string {
  const singular = singularOf(word);
  return british.get(singular) ?? (singular.length > 5 ? singular.replace(/iz(?=ation|ing|ed?$|er)/, 'is') : singular);
}

function singularOf(word: string): string {
  if (word.length < 4 || /(?:[^s]|ss|us|is)$/.test(word)) return word;
  if (word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  if (/(?:ss|x|ch|sh)es$/.test(word)) return word.slice(0, -2);
  return word.slice(0, -1);
}

import { occurrencesIn } from './match-form.ts';
import type { NameMatches } from './match-names.ts';
import type { NameForm } from './name-forms.ts';
import type { SearchIndex } from './open-index.ts';

/** A range of a text: the position of its first letter, and the position after its last. */
export type Range = [from: number, to: number];

/** The ranges of a text that match the query: in `Home care`, `home` matches `[[0, 4]]`. */
export function highlightsIn(index: SearchIndex, { terms, indirect }: Pick<NameMatches, 'terms' | 'indirect'>, text: string): Range[] {
  const [form] = index.formsOf({ kind: 'case', id: '', en: text, zh: text });
  if (!form) return [];
  const literal = occurrencesIn(terms, form).map(({ formFrom, formTo }): Range => [formFrom, formTo]);
  // A name matched by pinyin or an abbreviation does not contain what was typed: highlight the matched name itself.
  const viaNames = indirect.flatMap(([at, { formFrom, formTo }]) =>
    placesOf((index.forms[at] as NameForm).tokens.slice(formFrom, formTo), form),
  );
  return merged([...literal, ...viaNames].map(([from, to]) => [form.tokens[from]?.from ?? 0, form.tokens[to - 1]?.to ?? 0]));
}

/** The ranges where these tokens occur consecutively. */
function placesOf(part: NameForm['tokens'], { tokens }: NameForm): Range[] {
  return tokens.flatMap((_, at): Range[] =>
    part.every(({ key }, step) => tokens[at + step]?.key === key) ? [[at, at + part.length]] : [],
  );
}

/** Merges ranges that touch or overlap. */
function merged(ranges: Range[]): Range[] {
  const result: Range[] = [];
  for (const [from, to] of [...ranges].sort((a, b) => a[0] - b[0])) {
    const before = result.at(-1);
    if (before && from <= before[1]) before[1] = Math.max(before[1], to);
    else result.push([from, to]);
  }
  return result;
}

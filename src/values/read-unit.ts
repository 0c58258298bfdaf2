// Finds what a number counts from the words around it.

import { type CountedUnit, currencies, measureWords, type UnitId, unitGrammar } from './units.ts';

export type UnitRead = {
  readonly unit: UnitId;
  /** Whether it is a general measure word alone (个, 家, 项), which a noun in front or a table header may replace. */
  readonly isGeneral: boolean;
};

const counted = Object.entries(unitGrammar) as [CountedUnit, (typeof unitGrammar)[CountedUnit]][];
const nounUnits = new Map(counted.flatMap(([unit, { zhNouns }]) => zhNouns.map((noun): [string, CountedUnit] => [noun, unit])));
const hanNouns = [...nounUnits.keys()].sort((a, b) => b.length - a.length);
const measures = Object.keys(measureWords).sort((a, b) => b.length - a.length);
const englishNouns = counted.map(([unit, { enNouns }]) => ({ unit, pattern: new RegExp(`\\b(?:${enNouns})\\b(?!-)`, 'g') }));
const currencyAtStart = currencies.map(({ unit, pattern }) => ({ unit, pattern: new RegExp(`^ ?-?(?:${pattern})(?![a-z])`) }));
const currencyAtEnd = currencies.map(({ unit, pattern }) => ({ unit, pattern: new RegExp(`(?:^|[^a-z])(${pattern})$`) }));

// Where the head of an English noun phrase ends: "8 departments of the district government" are departments.
const englishPhraseEnd =
  /[,;:.()[\]]|\b(?:of|in|from|with|by|for|to|at|on|among|under|during|including|who|which|that|and|or|were|was|are|is|per|each|every|than)\b/;
const englishQualifier = /^ (?:or|and) (?:more|over|above|fewer|less|under|below|so)\b/;
const hanPhraseEnd = /[，。；：、,;:.()[\]《》]/;
const hanQualifier = /[及或]?以[上下内]|之内|左右|上下|^[多余]/g;

/** The unit after a number, in plain form. '个政府职能部门' → departments; ' social organizations in Pudong' → organisations */
export function unitBehind(text: string): UnitRead | null {
  const currency = currencyAtStart.find(({ pattern }) => pattern.test(text));
  if (currency) return { unit: currency.unit, isGeneral: false };
  if (/^ ?(?:%|per ?cent\b)/.test(text)) return { unit: '%', isGeneral: false };
  if (/^(?:倍| ?-?fold\b)/.test(text)) return { unit: 'ratio', isGeneral: false };
  const noun = englishNounIn(text);
  return hanUnitBehind(text) ?? (noun === null ? null : { unit: noun, isGeneral: false });
}

function hanUnitBehind(text: string): UnitRead | null {
  const measure = measures.find((word) => text.startsWith(word));
  const phrase =
    text
      .slice(measure?.length ?? 0)
      .replace(hanQualifier, '')
      .split(hanPhraseEnd)[0] ?? '';
  const nounUnit = hanNounAtEnd(phrase);
  if (measure === undefined) return nounUnit === null || /\d/.test(phrase) ? null : { unit: nounUnit, isGeneral: false };
  const { unit, nounDecides } = measureWords[measure] ?? { unit: 'items', nounDecides: true };
  if (!nounDecides) return { unit, isGeneral: false };
  return nounUnit === null ? { unit, isGeneral: true } : { unit: nounUnit, isGeneral: false };
}

/**
 * The unit of the noun at the end of a Chinese phrase. '社会组织的公益服务项目' → projects; '社区服务' → null: 社区 is not the last noun
 */
export function hanNounAtEnd(phrase: string): CountedUnit | null {
  const noun = hanNouns.find((word) => phrase.endsWith(word));
  return noun === undefined ? null : (nounUnits.get(noun) ?? null);
}

/** The unit of the last known noun anywhere in a Chinese phrase: for headers such as 岗位开发数量. */
export function hanNounIn(phrase: string): CountedUnit | null {
  const ends = Array.from({ length: phrase.length }, (_, index) => phrase.slice(0, phrase.length - index));
  return ends.map(hanNounAtEnd).find((unit) => unit !== null) ?? null;
}

/**
 * The unit of the head noun of an English phrase. '10 training base platforms' → platforms; 'communities in Haishu District' → communities;
 * 'community services' → null, because the head noun is unknown.
 */
export function englishNounIn(text: string): CountedUnit | null {
  // The "of" in "years of age" does not end the noun phrase.
  const phrase = /^[ -]*years? of age\b/.exec(text)?.[0] ?? text.replace(englishQualifier, '').split(englishPhraseEnd)[0] ?? '';
  const last = englishNouns
    .flatMap(({ unit, pattern }) =>
      [...phrase.matchAll(pattern)].map((match) => ({ unit, end: match.index + match[0].length, length: match[0].length })),
    )
    .sort((a, b) => b.end - a.end || b.length - a.length)[0];
  return last !== undefined && endsTheNoun.test(phrase.slice(last.end)) ? last.unit : null;
}

// What may follow a complete noun: "people training", "villages supported", "people's participation", "years ago".
const endsTheNoun = /^(?:'s?\b.*| [a-z]+(?:ed|ing)\b.*| (?:ago|later|each|more|alone|altogether|old)\b.*| *)$/;

/** The currency at the end of a text, and the text before it; null if there is none. 'more than rmb' → CNY, 'more than' */
export function currencyAtEndOf(text: string): { unit: UnitId; rest: string } | null {
  for (const { unit, pattern } of currencyAtEnd) {
    const found = pattern.exec(text);
    if (found?.[1] !== undefined) return { unit, rest: text.slice(0, text.length - found[1].length).trimEnd() };
  }
  return null;
}

/** Whether a text begins with a measure word, a sign, a currency or a noun; then a 一 or 万 before it is a number. */
export function startsWithUnit(text: string): boolean {
  return (
    [...measures, ...hanNouns, '倍', '%'].some((word) => text.startsWith(word)) || currencyAtStart.some(({ pattern }) => pattern.test(text))
  );
}

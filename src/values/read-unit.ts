// From the words around a number to what it counts.

import { type CountedUnit, currencies, measureWords, type UnitId, unitGrammar } from './units.ts';

export type UnitRead = {
  readonly unit: UnitId;
  /** A bare 个, 家 or 项: anything that says more, such as a noun in front or a table header, may replace it. */
  readonly isGeneral: boolean;
  /** How many characters of the text the measure word, sign or currency takes; nouns are not counted. */
  readonly length: number;
};

const counted = Object.entries(unitGrammar) as [CountedUnit, (typeof unitGrammar)[CountedUnit]][];
const nounUnits = new Map(counted.flatMap(([unit, { zhNouns }]) => zhNouns.map((noun): [string, CountedUnit] => [noun, unit])));
const hanNouns = [...nounUnits.keys()].sort((a, b) => b.length - a.length);
const measures = Object.keys(measureWords).sort((a, b) => b.length - a.length);
const englishNouns = counted.map(([unit, { enNouns }]) => ({ unit, pattern: new RegExp(`\\b(?:${enNouns})\\b`, 'g') }));
const currencyAtStart = currencies.map(({ unit, pattern }) => ({ unit, pattern: new RegExp(`^ ?-?(?:${pattern})(?![a-z])`) }));
const currencyAtEnd = currencies.map(({ unit, pattern }) => ({ unit, pattern: new RegExp(`(?:^|[^a-z])(${pattern})$`) }));

// An English noun phrase ends here: "8 departments of the district government" are departments.
const englishPhraseEnd = /[,;:.()[\]]|\b(?:of|in|from|with|by|for|to|at|on|among|under|during|including|who|which|that|and|or|were|was|are|is|per|each|every|than)\b/;
const hanPhraseEnd = /[，。；：、,;:.()[\]《》]/;
const hanQualifier = /[及或]?以[上下内]|之内|左右|上下|^[多余]/g;

/** The unit behind a number, in plain form. '个政府职能部门' → departments; ' social organizations in Pudong' → organisations */
export function unitBehind(text: string): UnitRead | null {
  const currency = currencyAtStart.find(({ pattern }) => pattern.test(text));
  if (currency) return { unit: currency.unit, isGeneral: false, length: currency.pattern.exec(text)?.[0].length ?? 0 };
  const sign = /^ ?(?:%|per ?cent\b)/.exec(text);
  if (sign) return { unit: '%', isGeneral: false, length: sign[0].length };
  const ratio = /^(?:倍| ?-?fold\b)/.exec(text);
  if (ratio) return { unit: 'ratio', isGeneral: false, length: ratio[0].length };
  return hanUnitBehind(text) ?? englishUnitIn(text);
}

function hanUnitBehind(text: string): UnitRead | null {
  const measure = measures.find((word) => text.startsWith(word));
  const phrase = text.slice(measure?.length ?? 0).replace(hanQualifier, '').split(hanPhraseEnd)[0] ?? '';
  if (measure === undefined) {
    const noun = hanNouns.find((word) => text.startsWith(word));
    return noun === undefined ? null : { unit: nounUnits.get(noun) ?? 'items', isGeneral: false, length: noun.length };
  }
  const { unit, nounDecides } = measureWords[measure] ?? { unit: 'items', nounDecides: true };
  const nounUnit = nounDecides ? lastHanNoun(phrase) : null;
  return { unit: nounUnit ?? unit, isGeneral: nounDecides && nounUnit === null, length: measure.length };
}

/** The unit of the noun that ends a phrase, else of the last longer noun in it. '社会组织的公益服务项目' → projects */
export function lastHanNoun(phrase: string): CountedUnit | null {
  const ending = hanNouns.find((noun) => phrase.endsWith(noun));
  if (ending !== undefined) return nounUnits.get(ending) ?? null;
  const last = hanNouns
    .filter((noun) => noun.length > 1 && phrase.includes(noun))
    .map((noun) => ({ noun, end: phrase.lastIndexOf(noun) + noun.length }))
    .sort((a, b) => b.end - a.end || b.noun.length - a.noun.length)[0];
  return last === undefined ? null : (nounUnits.get(last.noun) ?? null);
}

/** The unit of the last known noun of an English noun phrase. '10 training base platforms' → platforms */
export function englishUnitIn(text: string): UnitRead | null {
  // "years of age" has an "of" of its own.
  const phrase = /^[ -]*years? of age\b/.exec(text)?.[0] ?? text.replaceAll("'s", '').split(englishPhraseEnd)[0] ?? '';
  const last = englishNouns
    .flatMap(({ unit, pattern }) => [...phrase.matchAll(pattern)].map((match) => ({ unit, end: match.index + match[0].length, length: match[0].length })))
    .sort((a, b) => b.end - a.end || b.length - a.length)[0];
  return last === undefined ? null : { unit: last.unit, isGeneral: false, length: 0 };
}

/** The currency that ends a text, and the text before it. 'more than rmb' → CNY, 'more than' */
export function currencyAtEndOf(text: string): { unit: UnitId; rest: string } | null {
  for (const { unit, pattern } of currencyAtEnd) {
    const found = pattern.exec(text);
    if (found?.[1] !== undefined) return { unit, rest: text.slice(0, text.length - found[1].length).trimEnd() };
  }
  return null;
}

/** Whether a text begins with a measure word, a sign, a currency or a counted noun: then a 一 or 万 before it is a number. */
export function startsWithUnit(text: string): boolean {
  return unitBehind(text) !== null;
}

import type { How } from '../format/records.ts';
import { abbreviationSpans } from './match-abbreviation.ts';
import { formQuality, matchForm, type SpanMatch, shareOf } from './match-form.ts';
import { initialsSpans, pinyinSpans } from './match-pinyin.ts';
import type { NameForm } from './name-forms.ts';
import type { SearchIndex } from './open-index.ts';
import type { QueryTerm } from './parse-query.ts';

/** How a record matches one query term. */
export interface TermMatch {
  quality: number;
  how: How;
  /** The matched text, as written in the atlas. */
  text: string;
  /** Position of the name it belongs to. */
  name: number;
  /** Whether the query holds the form in full. */
  isWhole: boolean;
}

/** How a record matches the query: for each term its best match, or `null`. */
export type TermMatches = (TermMatch | null)[];

/** The terms of a query and the names that match them. */
export interface NameMatches {
  terms: QueryTerm[];
  /** By position of the name; without matches inherited from linked names. */
  direct: Map<number, TermMatches>;
  /** For each query term, the length (in terms) of the longest name that the query contains in full at this term. */
  nameLengths: number[];
  /** Spans that match by pinyin, initials or abbreviation, with the position of their form. */
  indirect: [form: number, span: SpanMatch][];
}

/** Finds the names that match a query; sequences of characters in `unknown` are also tried as abbreviations. */
export function matchNames(index: SearchIndex, terms: QueryTerm[], unknown: ReadonlySet<QueryTerm> = new Set()): NameMatches {
  const indirect = [...pinyinSpans(index, terms), ...initialsSpans(index, terms), ...abbreviationSpans(index, terms, unknown)];
  const forms = matchForms(index, terms, indirect);
  const nameLengths = longestWholeNames(terms.length, forms);
  return { terms, indirect, nameLengths, direct: bestByName(index, terms, forms, nameLengths) };
}

interface FormMatch {
  form: NameForm;
  spans: SpanMatch[];
  quality: number;
  isWhole: boolean;
}

function matchForms(index: SearchIndex, terms: QueryTerm[], indirect: NameMatches['indirect']): FormMatch[] {
  const byForm = new Map<number, SpanMatch[]>();
  for (const [at, span] of indirect) byForm.set(at, [...(byForm.get(at) ?? []), span]);
  const found: [number, SpanMatch[]][] = [
    ...[...candidates(index, terms)].map((at): [number, SpanMatch[]] => [at, matchForm(terms, index.forms[at] as NameForm)]),
    ...[...byForm].map(([at, spans]): [number, SpanMatch[]] => [at, withoutOverlaps(spans)]),
  ];
  return found.flatMap(([at, spans]) => {
    const form = index.forms[at] as NameForm;
    if (spans.length === 0) return [];
    return [{ form, spans, quality: formQuality(form, spans, index.weights), isWhole: shareOf(form, spans, index.weights) === 1 }];
  });
}

/** Positions of the forms that share a word or a pair of characters with the query. */
function candidates({ formIndex }: SearchIndex, terms: QueryTerm[]): Set<number> {
  const found = new Set<number>();
  const add = (key: string) => {
    for (const at of formIndex.get(key)) found.add(at);
  };
  terms.forEach((term, at) => {
    const [before, after] = [terms[at - 1], terms[at + 1]];
    if (term.script === 'han' && after?.script === 'han') add(term.key + after.key);
    else if (term.script !== 'han' || before?.script !== 'han') for (const key of term.expansions.keys()) add(key);
  });
  return found;
}

/** Keeps the longest of the spans that overlap in the query or in the form. */
function withoutOverlaps(spans: SpanMatch[]): SpanMatch[] {
  const chosen: SpanMatch[] = [];
  for (const span of [...spans].sort((a, b) => b.to - b.from - (a.to - a.from) || b.formTo - b.formFrom - (a.formTo - a.formFrom))) {
    const isFree = chosen.every(
      ({ from, to, formFrom, formTo }) => (span.to <= from || span.from >= to) && (span.formTo <= formFrom || span.formFrom >= formTo),
    );
    if (isFree) chosen.push(span);
  }
  return chosen;
}

function longestWholeNames(length: number, forms: FormMatch[]): number[] {
  const lengths = Array.from({ length }, () => 0);
  for (const { spans, quality } of forms) {
    const [only] = spans;
    if (!only || spans.length > 1 || quality < 1) continue;
    for (let at = only.from; at < only.to; at++) lengths[at] = Math.max(lengths[at] ?? 0, only.to - only.from);
  }
  return lengths;
}

function bestByName({ weights }: SearchIndex, terms: QueryTerm[], forms: FormMatch[], nameLengths: number[]): Map<number, TermMatches> {
  const found = new Map<number, TermMatches>();
  for (const { form, spans, quality, isWhole } of forms) {
    const matches = found.get(form.name) ?? terms.map(() => null);
    found.set(form.name, matches);
    for (const span of spans) {
      // If the query contains a longer name, its words match other names only weakly: `nursing home` is not a search for home care.
      const isWithinName = nameLengths.slice(span.from, span.to).some((length) => length > span.to - span.from);
      const match: TermMatch = {
        quality: quality * span.factor * (!isWithinName ? 1 : quality < 1 ? weights.partWithinName : weights.nameWithinName),
        how: span.how,
        text: textOf(form, span),
        name: form.name,
        isWhole,
      };
      for (let at = span.from; at < span.to; at++) if ((matches[at]?.quality ?? 0) < match.quality) matches[at] = match;
    }
  }
  return found;
}

/** The text to quote: the whole form, or only the matched part if it matched by pinyin, initials, abbreviation or correction. */
function textOf({ text, shown, tokens }: NameForm, { how, formFrom, formTo }: SpanMatch): string {
  if (how === 'name' || how === 'synonym') return shown;
  // A name in Traditional characters has the same letters at the same places, unless it has a form of its own.
  return (shown.length === text.length ? shown : text).slice(tokens[formFrom]?.from, tokens[formTo - 1]?.to);
}

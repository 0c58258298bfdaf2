import type { How } from '../format/records.ts';
import type { QueryWeights } from '../weights.ts';
import type { NameForm } from './name-forms.ts';
import type { QueryTerm } from './parse-query.ts';
import { tokenWeight } from './token-weight.ts';

/** Query terms that match consecutive tokens of a name form: from–to in the query, formFrom–formTo in the form. */
export interface SpanMatch {
  from: number;
  to: number;
  formFrom: number;
  formTo: number;
  /** The factor by which the quality of the match is multiplied. */
  factor: number;
  how: How;
}

/**
 * The spans of a form that match the query in the same script: from left to right in the query, the longest span first, without overlaps.
 */
export function matchForm(terms: QueryTerm[], form: NameForm): SpanMatch[] {
  const found: SpanMatch[] = [];
  for (let from = 0; from < terms.length; from++) {
    let best: SpanMatch | null = null;
    for (let formFrom = 0; formFrom < form.tokens.length; formFrom++) {
      const span = spanAt(terms, form, from, formFrom);
      if (span && (best === null || span.to > best.to)) best = span;
    }
    if (best && isSignificant(best, terms, form)) {
      found.push(best);
      from = best.to - 1;
    }
  }
  return found;
}

/** All spans of a text that match part of the query, in the order of the text. */
export function occurrencesIn(terms: QueryTerm[], form: NameForm): SpanMatch[] {
  const found: SpanMatch[] = [];
  for (let formFrom = 0; formFrom < form.tokens.length; formFrom++) {
    let best: SpanMatch | null = null;
    for (let from = 0; from < terms.length; from++) {
      const span = spanAt(terms, form, from, formFrom);
      if (span && (best === null || span.to - span.from > best.to - best.from)) best = span;
    }
    if (best && isSignificant(best, terms, form)) {
      found.push(best);
      formFrom = best.formTo - 1;
    }
  }
  return found;
}

/** The longest span that begins at this term and at this token of the form; `null` if they do not match. */
function spanAt(terms: QueryTerm[], form: NameForm, from: number, formFrom: number): SpanMatch | null {
  let [length, factor, how]: [number, number, How] = [0, 1, 'name'];
  for (;;) {
    const key = form.tokens[formFrom + length]?.key;
    const expansion = key === undefined ? undefined : terms[from + length]?.expansions.get(key);
    if (!expansion) break;
    factor = Math.min(factor, expansion.factor);
    if (expansion.how === 'spelling') how = 'spelling';
    length++;
  }
  return length === 0
    ? null
    : { from, to: from + length, formFrom, formTo: formFrom + length, factor, how: how === 'name' ? form.how : how };
}

/**
 * Stop words are not significant. Neither is a single Chinese character, unless it is the whole query and the name begins with it: 浦 finds
 * 浦东.
 */
function isSignificant({ from, to, formFrom }: SpanMatch, terms: QueryTerm[], form: NameForm): boolean {
  if (terms.slice(from, to).every(({ isStop }) => isStop)) return false;
  if (to - from > 1 || terms[from]?.script !== 'han') return true;
  if (form.tokens.length === 1) return true;
  return formFrom === 0 && terms[from - 1]?.script !== 'han' && terms[to]?.script !== 'han';
}

/**
 * The quality of a form's match: 1 if the query contains all of it, less for a part. Abbreviations are not reduced for the characters they
 * omit.
 */
export function formQuality(form: NameForm, spans: SpanMatch[], weights: QueryWeights): number {
  const share = shareOf(form, spans, weights);
  if (share < 1) {
    const begins = form.how === 'name' && form.name >= 0 && spans.some(({ formFrom }) => formFrom === 0);
    const counted = begins ? Math.max(share, weights.beginningOfName) : share;
    return (weights.partOfName + weights.partOfNameGain * counted) * (form.how === 'synonym' ? weights.partOfSynonym : 1);
  }
  return spans.length === 1 ? 1 : weights.scatteredName;
}

/** The share of a form that matches; 1 for an abbreviation, whatever it omits. */
export function shareOf(form: NameForm, spans: readonly SpanMatch[], weights: QueryWeights): number {
  if (spans[0]?.how === 'abbreviation') return 1;
  let [matched, whole] = [0, 0];
  for (const { formFrom, formTo } of spans) for (const token of form.tokens.slice(formFrom, formTo)) matched += tokenWeight(token, weights);
  for (const token of form.tokens) whole += tokenWeight(token, weights);
  return matched > whole * almostWhole ? 1 : matched / whole;
}

/** Compared with this instead of 1, because sums of weights have rounding errors. */
const almostWhole = 0.999;

import type { Why } from '../../search/query/explain.ts';
import { truncated } from '../../search/query/parse-query.ts';
import type { Result } from '../../search/query/results.ts';
import { nestedQuotations } from '../../values/nested-quotations.ts';
import { fillPlaceholders } from '../../values/placeholders.ts';

/** Translates a key of the search page, given without its prefix. */
export type Translator = (key: string, values?: Record<string, string | number>) => string;

/** A translator for the strings of a page; `|` separates singular and plural. */
export function translatorOf(strings: Record<string, string>): Translator {
  return (key, values = {}) => {
    const forms = (strings[key] ?? '').split('|');
    const words = (values.n === 1 ? forms[0] : forms.at(-1)) ?? '';
    return fillPlaceholders(words, nestedQuotations(words, values));
  };
}

/** The maximum length of typed text that is repeated in a sentence. */
const longestTyped = 24;

/** The typed text in quotation marks, shortened if needed. */
export function quoted(typed: string): string {
  const short = truncated(typed, longestTyped);
  return short.length < typed.length ? `${short}…` : short;
}

/** Why a record was found, as a sentence: names corrections, synonyms and pinyin. Empty if nothing was typed. */
export function sentenceOf(t: Translator, { kind, why }: Pick<Result, 'kind' | 'why'>): string {
  const reasons = [...new Set(why.map((reason) => phraseOf(t, kind, reason)))];
  return reasons.length === 0 ? '' : t('because', { reasons: reasons.join(t('and')) });
}

function phraseOf(t: Translator, kind: Result['kind'], { key, typed, words, through }: Why): string {
  // Whoever types 2008年 is not told of 2008年年.
  const values = { typed: key === 'year' ? typed.replace(/\D/g, '') : quoted(typed), words: quoted(words) };
  if (!through) return t(`own.${key}`, values);
  const name = through.name;
  if (key === 'wider') return t('through.instead', { name, ...values });
  const relation = t(`through.${relationOf(kind, through.kind)}`, { name });
  // A match with the plain name needs no explanation; matches by synonym, pinyin or correction do.
  return key === 'name' || words === name
    ? relation
    : t('with', { relation, how: t(key === 'synonym' ? 'with.synonym' : `own.${key}`, values) });
}

/** The string key for the relation between a record and the matching name: the service of a case, the issuer of a rule. */
function relationOf(kind: Result['kind'], of: Result['kind']): string {
  if (of === kind) return 'wider';
  if (kind === 'policy' && of === 'organisation') return 'issuer';
  if (kind === 'organisation' && of === 'place') return 'seat';
  return kind === 'case' || kind === 'policy' ? of : 'about';
}

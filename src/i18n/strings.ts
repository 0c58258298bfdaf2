import { type CountName, marked } from '../values/counted.ts';
import type { Locale } from '../values/locale.ts';
import { nestedQuotations } from '../values/nested-quotations.ts';
import { fillPlaceholders } from '../values/placeholders.ts';
import en from './en.json' with { type: 'json' };
import { interfaceText } from './interface-text.ts';
import zh from './zh.json' with { type: 'json' };

/** The key of an interface string. */
export type StringKey = keyof typeof en;

/** A key that is missing in one of the two files is a type error here. */
const written: { en: Record<StringKey, string>; zh: Record<StringKey, string> } = { en, zh: zh satisfies Record<StringKey, string> };

type Values = Record<string, string | number>;

/** An interface string in the reader's language, with `{name}` replaced by values. */
export function stringOf(locale: Locale, key: StringKey, values: Values = {}): string {
  const words = interfaceText(locale, { en: written.en[key], zh: written.zh[key] }, key);
  return fillPlaceholders(words, nestedQuotations(words, values));
}

/** An interface string with a number that is marked with what it counts; `Counts.astro` draws it. */
export function counted(locale: Locale, key: StringKey, of: CountName, n: number, values: Values = {}): string {
  return count(locale, key, n, { ...values, n: marked(of, n) });
}

/** An interface string with a count; in English, `|` separates the singular from the plural. */
export function count(locale: Locale, key: StringKey, n: number, values: Values = {}): string {
  const forms = stringOf(locale, key, { n: n.toLocaleString('en'), ...values }).split('|');
  return (n === 1 ? forms[0] : forms.at(-1)) ?? '';
}

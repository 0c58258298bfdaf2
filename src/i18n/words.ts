import type { Locale } from '../values/locale.ts';
import en from './en.json' with { type: 'json' };
import { traditional } from './traditional.ts';
import zh from './zh.json' with { type: 'json' };

export type WordKey = keyof typeof en;

/** A key that one file has and the other lacks is a type error here. */
const written: { en: Record<WordKey, string>; zh: Record<WordKey, string> } = { en, zh: zh satisfies Record<WordKey, string> };

type Values = Record<string, string | number>;

/** Words of the interface in the reader's language; `{name}` stands for a value. */
export function word(locale: Locale, key: WordKey, values: Values = {}): string {
  const words = locale === 'en' ? written.en[key] : locale === 'zh-hans' ? written.zh[key] : traditional(written.zh[key]);
  return words.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
}

/** Words with a count: English has one form for one and another for the rest, parted by `|`. */
export function count(locale: Locale, key: WordKey, n: number, values: Values = {}): string {
  const forms = word(locale, key, { ...values, n: n.toLocaleString('en') }).split('|');
  return (n === 1 ? forms[0] : forms.at(-1)) ?? '';
}

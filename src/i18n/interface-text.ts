import type { Locale, Text } from '../values/locale.ts';
import { memoize } from '../values/memoize.ts';
import { interfaceWords } from './interface-words.ts';
import { traditionalWith } from './traditional.ts';

/** What the site says of itself, in the reader's language; `key` is that of a string, or of a field. */
export function interfaceText(locale: Locale, { en, zh }: Text, key = ''): string {
  return locale === 'en' ? en : interfaceScript(locale, zh, key);
}

/** What the site says of itself in Chinese, in the reader's script and words. */
export function interfaceScript(locale: Locale, words: string, key = ''): string {
  return locale === 'zh-hant' ? converterUnder(places.filter((under) => key.startsWith(under)).join(' '))(words) : words;
}

/** The keys that rows are limited to. */
const places = [...new Set(interfaceWords.flatMap(({ under }) => under ?? []))];

/** The conversion with the rows for everywhere and those under these keys. */
const converterUnder = memoize((keys: string) =>
  traditionalWith(
    new Map(interfaceWords.flatMap(({ from, to, under }) => (under === undefined || keys.split(' ').includes(under) ? [[from, to]] : []))),
  ),
);

import type { Locale, Text } from '../values/locale.ts';
import { traditional } from './traditional.ts';

/** A text in the reader's language; Traditional is converted from Simplified. */
export function text(locale: Locale, { en, zh }: Text): string {
  return locale === 'en' ? en : locale === 'zh-hans' ? zh : traditional(zh);
}

/** Converts Simplified Chinese to the reader's script; text for other languages is unchanged. */
export function script(locale: Locale, words: string): string {
  return locale === 'zh-hant' ? traditional(words) : words;
}

import type { Locale, Text } from '../values/locale.ts';
import { traditional } from './traditional.ts';

/** The words of a text in the reader's language; Traditional is converted from Simplified. */
export function text(locale: Locale, { en, zh }: Text): string {
  return locale === 'en' ? en : locale === 'zh-hans' ? zh : traditional(zh);
}

/** Chinese written for a reader of Simplified, in the reader's script; other languages pass. */
export function script(locale: Locale, words: string): string {
  return locale === 'zh-hant' ? traditional(words) : words;
}

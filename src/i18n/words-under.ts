import type { Locale } from '../values/locale.ts';
import en from './en.json' with { type: 'json' };
import { type WordKey, word } from './words.ts';

/** The words under a prefix, for a script that speaks for itself: `wordsUnder('en', 'search.say.')` has `count`, `none` and so on. */
export function wordsUnder(locale: Locale, prefix: string): Record<string, string> {
  const keys = (Object.keys(en) as WordKey[]).filter((key) => key.startsWith(prefix));
  return Object.fromEntries(keys.map((key) => [key.slice(prefix.length), word(locale, key)]));
}

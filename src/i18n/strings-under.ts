import type { Locale } from '../values/locale.ts';
import en from './en.json' with { type: 'json' };
import { type StringKey, stringOf } from './strings.ts';

/** All strings with a prefix, for a script in the browser: `stringsUnder('en', 'search.say.')` has `count`, `none` and so on. */
export function stringsUnder(locale: Locale, prefix: string): Record<string, string> {
  const keys = (Object.keys(en) as StringKey[]).filter((key) => key.startsWith(prefix));
  return Object.fromEntries(keys.map((key) => [key.slice(prefix.length), stringOf(locale, key)]));
}

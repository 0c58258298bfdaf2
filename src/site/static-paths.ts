import { type Locale, locales } from '../values/locale.ts';

/** The static paths of a page in each language. */
export function everyLocale(): { params: { locale: Locale } }[] {
  return locales.map((locale) => ({ params: { locale } }));
}

/** The static paths of a page for each record in each language. */
export function everyLocaleAndId(ids: Iterable<string>): { params: { locale: Locale; id: string } }[] {
  const all = [...ids];
  return locales.flatMap((locale) => all.map((id) => ({ params: { locale, id } })));
}

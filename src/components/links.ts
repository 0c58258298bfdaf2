import { nameOf } from '../atlas/records/name-of.ts';
import type { Atlas } from '../atlas/records/records.ts';
import { languageOf } from '../i18n/language.ts';
import type { Locale } from '../values/locale.ts';
import { parseRef } from '../values/ref.ts';

/** The address of a record's page; `null` if it has none: a province, or a place in a city without a page. */
export function hrefOf(locale: Locale, atlas: Atlas, ref: string): string | null {
  const parsed = parseRef(ref);
  if (parsed?.kind !== 'place') return languageOf(locale).refPath(ref);
  const page = atlas.places.get(parsed.id)?.page;
  return page ? languageOf(locale).path(page) : null;
}

/** Where the public record of a rule or a work is shown. */
export function ofRecordHref(locale: Locale, atlas: Atlas, ref: string): string | null {
  const href = hrefOf(locale, atlas, ref);
  return href && parseRef(ref)?.kind === 'policy' ? `${href}#of-record` : href;
}

/** A link to a record, with its name. */
export function linkTo(locale: Locale, atlas: Atlas, ref: string): { href: string | null; name: string } {
  return { href: hrefOf(locale, atlas, ref), name: languageOf(locale).text(nameOf(atlas, ref)) };
}

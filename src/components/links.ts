import { nameOf } from '../atlas/names.ts';
import type { Atlas } from '../atlas/records.ts';
import { path, refPath } from '../i18n/paths.ts';
import { text } from '../i18n/text.ts';
import type { Locale } from '../values/locale.ts';
import { parseRef } from '../values/ref.ts';

/** The address of a record's page, or `null` when it has none: a province, or a place whose city has no page. */
export function hrefOf(locale: Locale, atlas: Atlas, ref: string): string | null {
  const parsed = parseRef(ref);
  if (parsed?.kind !== 'place') return refPath(locale, ref);
  const page = atlas.places.get(parsed.id)?.page;
  return page ? path(locale, page) : null;
}

/** A link to a record under its own name. */
export function linkTo(locale: Locale, atlas: Atlas, ref: string): { href: string | null; name: string } {
  return { href: hrefOf(locale, atlas, ref), name: text(locale, nameOf(atlas, ref)) };
}

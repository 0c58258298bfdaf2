import { figureAt } from '../../atlas/figure-at.ts';
import { nameOf } from '../../atlas/names.ts';
import { text } from '../../i18n/text.ts';
import type { Reader } from './reader.ts';

/** A city, or another place, in the reader's language. */
export function placeName({ locale, atlas }: Reader, id: string): string {
  return text(locale, atlas.places.get(id)?.name ?? { en: id, zh: id });
}

export function serviceName({ locale, atlas }: Reader, id: string): string {
  return text(locale, atlas.services.get(id)?.term ?? { en: id, zh: id });
}

/** A figure with the record it stands in: "Fund · Home-care coupons"; of a record, its name alone. */
export function figureName({ locale, atlas }: Reader, ref: string): string {
  const owner = text(locale, nameOf(atlas, ref.split('#')[0] ?? ref));
  const at = figureAt(atlas, ref);
  return at ? `${text(locale, at.label)} · ${owner}` : owner;
}

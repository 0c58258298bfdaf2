import { figureAt } from '../../atlas/records/figure-at.ts';
import { nameOf } from '../../atlas/records/name-of.ts';
import type { Reader } from './reader.ts';

/** The name of a city or other place in the reader's language. */
export function placeName({ atlas, text }: Reader, id: string): string {
  return text(atlas.places.get(id)?.name ?? { en: id, zh: id });
}

export function serviceName({ atlas, text }: Reader, id: string): string {
  return text(atlas.services.get(id)?.term ?? { en: id, zh: id });
}

/** The label of a figure with the name of its record: "Fund · Home-care coupons"; for a reference to a record, only its name. */
export function figureName({ atlas, text }: Reader, ref: string): string {
  const owner = text(nameOf(atlas, ref.split('#')[0] ?? ref));
  const at = figureAt(atlas, ref);
  return at ? `${text(at.label)} · ${owner}` : owner;
}

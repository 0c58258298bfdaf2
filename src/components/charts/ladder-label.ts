import type { LadderAmount } from '../../atlas/counting/ladder-amounts.ts';
import type { Atlas } from '../../atlas/records/records.ts';
import { textWidth } from '../../charts/text-width.ts';
import { languageOf } from '../../i18n/language.ts';
import type { Locale } from '../../values/locale.ts';

/**
 * The label of a mark: city and short title, or only the title if that is too wide; and the years the amount is for.
 */
export function ladderLabel(
  locale: Locale,
  atlas: Atlas,
  { record, quantity }: LadderAmount,
  room: number,
  size: number,
): { name: string; year: string | null } {
  const { text, showSpan, colon } = languageOf(locale);
  const short = text(record.short);
  const city = record.city ? atlas.places.get(record.city) : undefined;
  const full = city ? `${text(city.name)}${colon}${short}` : short;
  return { name: textWidth(full, size) <= room ? full : short, year: quantity.years && showSpan(quantity.years) };
}

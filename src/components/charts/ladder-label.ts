import type { LadderAmount } from '../../atlas/counting/ladder-amounts.ts';
import type { Atlas } from '../../atlas/records/records.ts';
import { textWidth } from '../../charts/text-width.ts';
import { languageOf } from '../../i18n/language.ts';
import type { Locale } from '../../values/locale.ts';

/**
 * The label of a mark: city and short title, or only the title if that is too wide. It has the year only if the record has a single amount,
 * because the date of a case is not the date of each of its amounts.
 */
export function ladderLabel(
  locale: Locale,
  atlas: Atlas,
  all: readonly LadderAmount[],
  { record }: LadderAmount,
  room: number,
  size: number,
): { name: string; year: string | null } {
  const { text, showYears, colon } = languageOf(locale);
  const short = text(record.short);
  const city = record.city ? atlas.places.get(record.city) : undefined;
  const full = city ? `${text(city.name)}${colon}${short}` : short;
  const isOnly = all.filter((amount) => amount.record === record).length === 1;
  return { name: textWidth(full, size) <= room ? full : short, year: isOnly && record.date ? showYears(record.date) : null };
}

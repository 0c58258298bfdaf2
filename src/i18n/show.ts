import type { AtlasDate } from '../values/date.ts';
import type { Figure } from '../values/figure.ts';
import { formatDate } from '../values/format-date.ts';
import { formatFigure } from '../values/format-figure.ts';
import { type Locale, writtenLanguage } from '../values/locale.ts';
import { stringOf } from './strings.ts';
import { script } from './text.ts';

/** A printed form with the figure parsed from it; `null` if it cannot be parsed. */
interface ReadWords {
  printed: string;
  figure: Figure | null;
}

/** A date with further fields. */
interface Dated {
  date: AtlasDate;
}

/** The amount of a reading in the reader's language; a printed form that cannot be parsed is quoted. */
export function showReading(locale: Locale, reading: ReadWords, as: 'amount' | 'number' = 'amount'): string {
  if (!reading.figure) return reading.printed;
  return script(locale, formatFigure(reading.figure, writtenLanguage(locale), { as }));
}

/** A date in the reader's language, or "not recorded". */
export function showDate(locale: Locale, dated: Dated | null): string {
  return dated ? script(locale, formatDate(dated.date, writtenLanguage(locale))) : stringOf(locale, 'value.notRecorded');
}

/** Only the years, for lists and charts: "2007", "2004–2006", "n.d." */
export function showYears(locale: Locale, dated: Dated | null): string {
  if (!dated) return stringOf(locale, 'value.noDate');
  const { earliest, latest } = dated.date;
  return showSpan(locale, { from: Number(earliest.slice(0, 4)), to: latest === null ? null : Number(latest.slice(0, 4)) });
}

/** A span of years, open if it has no end: "2007", "2004–06", "2005–". The same in every language. */
export function showSpan(_: Locale, { from, to }: { from: number; to: number | null }): string {
  const [first, last] = [String(from), to === null ? null : String(to)];
  if (last === null) return `${first}–`;
  return first === last ? first : `${first}–${last.slice(0, 2) === first.slice(0, 2) ? last.slice(2) : last}`;
}

import type { Language } from '../../i18n/language.ts';
import type { Lag } from './picture.ts';

/** The time from a case to a rule in years, with one decimal, rounded outwards: "12 to 14 years later". */
export function showLag({ t }: Pick<Language, 't'>, { low, high }: Pick<Lag, 'low' | 'high'>): string {
  if (low >= 0) return t('statistics.after', { low: down(low), high: up(high) });
  if (high <= 0) return t('statistics.before', { low: down(-high), high: up(-low) });
  return t('statistics.around', { before: up(-low), after: up(high) });
}

const daysOfYear = 365.2425;

/** Allows a tolerance of one day, so that twelve years less a leap day are not shown as 11.9. */
function down(days: number): number {
  return Math.floor(((days + 1) / daysOfYear) * 10) / 10;
}

function up(days: number): number {
  return Math.ceil(((days - 1) / daysOfYear) * 10) / 10;
}

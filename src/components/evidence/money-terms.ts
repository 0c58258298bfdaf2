import type { Quantity } from '../../atlas/records/quotation.ts';
import { languageOf } from '../../i18n/language.ts';
import type { Locale } from '../../values/locale.ts';

/** What an amount is for, whether it was paid, and its years: "One contract or purchase · Paid · 2004–06"; `null` for what is no money. */
export function moneyTerms(locale: Locale, { scope, status, years }: Pick<Quantity, 'scope' | 'status' | 'years'>): string | null {
  if (!scope || !status) return null;
  const { vocabulary, showSpan } = languageOf(locale);
  return [vocabulary('moneyScope', scope), vocabulary('moneyStatus', status), ...(years ? [showSpan(years)] : [])].join(' · ');
}

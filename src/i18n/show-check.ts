import type { Figure } from '../values/figure.ts';
import { formatFigure } from '../values/format-figure.ts';
import { type Locale, writtenLanguage } from '../values/locale.ts';
import { stringOf } from './strings.ts';
import { script } from './text.ts';

/** The result of a check, with its interval if it is not exact. */
type Amount = Pick<Figure, 'value' | 'low' | 'high' | 'unit' | 'per'>;

/** The recomputed value; only the interval if it has no value. */
export function showRecomputed(locale: Locale, amount: Amount): string {
  return amount.value === null ? showInterval(locale, amount) : show(locale, amount, amount.value);
}

/** "between 87.76% and 88.65%", "26 villages exactly", "from 80 years of age" */
export function showInterval(locale: Locale, amount: Amount): string {
  const { low, high } = amount;
  if (low === null && high === null) return stringOf(locale, 'checks.anything');
  if (low === null || high === null) {
    return low === null
      ? stringOf(locale, 'checks.upTo', { high: show(locale, amount, high ?? 0) })
      : stringOf(locale, 'checks.from', { low: show(locale, amount, low) });
  }
  return low === high
    ? stringOf(locale, 'checks.exactly')
    : stringOf(locale, 'checks.between', { low: show(locale, amount, low), high: show(locale, amount, high) });
}

/** How far two figures that do not agree are apart: "× 667" from twice as much, "+ 42%" below. */
export function showGap(gap: number): string {
  const [sign, amount, unit] = gap >= 1 ? ['×', gap + 1, ''] : ['+', gap * 100, '%'];
  return `${sign} ${Number(amount.toPrecision(amount < 100 ? 2 : 3))}${unit}`;
}

function show(locale: Locale, { unit, per }: Amount, value: number): string {
  // Removes digits that come from the arithmetic; no source prints more than nine.
  const rounded = Number(value.toPrecision(unit === '%' ? 5 : 9));
  return script(
    locale,
    formatFigure({ value: rounded, low: rounded, high: rounded, unit, per, qualifier: 'exact' }, writtenLanguage(locale), { as: 'amount' }),
  );
}

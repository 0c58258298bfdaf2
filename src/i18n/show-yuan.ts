import { formatFigure } from '../values/format-figure.ts';
import { type Locale, writtenLanguage } from '../values/locale.ts';
import type { PerId } from '../values/per.ts';
import { script } from './text.ts';

/** A computed amount in yuan, with its `per`: `showYuan('en', 102_400_000)` is "102.4 million yuan". */
export function showYuan(locale: Locale, amount: number, per: readonly PerId[] = []): string {
  const figure = { value: amount, low: amount, high: amount, unit: 'CNY', per, qualifier: 'exact' } as const;
  return script(locale, formatFigure(figure, writtenLanguage(locale)));
}

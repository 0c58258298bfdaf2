import { isPriceOfOne } from '../counting/ladder-amounts.ts';
import { isMoney, sumMeasures } from '../counting/money.ts';
import { preferredReading } from '../records/quantity.ts';
import type { Quantity } from '../records/quotation.ts';

/** Sums of money, most informative first: by measure, then the largest. */
export function sums(figures: readonly Quantity[]): Quantity[] {
  return figures.filter((quantity) => isMoney(quantity) && !isPriceOfOne(quantity)).sort((a, b) => rank(a) - rank(b) || size(b) - size(a));
}

/** Prices of one unit: per person, household, post or assessment. */
export function prices(figures: readonly Quantity[]): Quantity[] {
  return figures.filter((quantity) => isMoney(quantity) && isPriceOfOne(quantity)).sort((a, b) => size(b) - size(a));
}

function rank({ measure }: Quantity): number {
  const at = sumMeasures.indexOf(measure);
  return at === -1 ? sumMeasures.length : at;
}

function size(quantity: Quantity): number {
  const figure = preferredReading(quantity).figure;
  return figure?.value ?? figure?.high ?? figure?.low ?? 0;
}

import { preferredReading } from '../records/quantity.ts';
import type { CaseRecord } from '../records/records.ts';
import type { FigureRow } from './figure-row.ts';
import { isPriceOfOne } from './ladder-amounts.ts';
import { isMoney } from './money.ts';

/**
 * Unit prices in some cases, cheapest first: amounts for one person, household, post, assessment, organisation or centre.
 */
export function unitPrices(cases: readonly CaseRecord[]): FigureRow[] {
  return cases
    .flatMap(({ figures }) => figures.filter(isMoney).filter(isPriceOfOne))
    .flatMap((quantity): FigureRow[] => {
      const { figure } = preferredReading(quantity);
      return figure ? [{ key: quantity.ref, value: figure.value, low: figure.low, high: figure.high }] : [];
    })
    .sort((a, b) => amount(a) - amount(b) || (a.key < b.key ? -1 : 1));
}

function amount({ value, low, high }: FigureRow): number {
  return value ?? low ?? high ?? 0;
}

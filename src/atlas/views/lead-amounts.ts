import { costs } from '../counting/headline-figures.ts';
import { preferredReading } from '../records/quantity.ts';
import type { Quantity } from '../records/quotation.ts';
import type { CaseRecord } from '../records/records.ts';

const scopesOfTotals: readonly Quantity['scope'][] = ['contract', 'programme', 'district', 'city', 'province', 'nation'];

/** The measures of money in the order in which they tell what a purchase cost. */
const measures: readonly Quantity['measure'][] = [...costs, 'pay', 'donations', 'spending', 'assets'];

/** The amounts that a lead names: one in all and one for each person, post or centre; what was paid before what was expected. */
export function leadAmounts(record: CaseRecord): Quantity[] {
  const money = record.figures
    .filter((figure) => figure.scope !== null && preferredReading(figure).figure !== null)
    .sort((a, b) => rankOf(a) - rankOf(b));
  const total = money.find(({ scope }) => scopesOfTotals.includes(scope));
  const rate = money.find(({ scope }) => !scopesOfTotals.includes(scope));
  return [total, rate].flatMap((figure) => figure ?? []);
}

function rankOf({ measure, status, partOf }: Quantity): number {
  return Number(status === 'expected') * 100 + measures.indexOf(measure) + Number(partOf !== null) / 2;
}

import { preferredReading } from '../records/quantity.ts';
import type { Quantity } from '../records/quotation.ts';
import type { CaseRecord } from '../records/records.ts';

/** The measures of what a purchase cost, the most telling first. */
export const costs: readonly Quantity['measure'][] = ['funds', 'annual-funds', 'funds-raised', 'grant', 'allowance', 'fee'];

/** The order of importance of measures: money, people, then size. */
const order: readonly Quantity['measure'][] = [...costs, 'beneficiaries', 'service-episodes', 'projects', 'workforce'];

/** The most important figures of a case, at most `most`, for lists and summaries. */
export function headlineFigures(record: CaseRecord, most: number): Quantity[] {
  return record.figures
    .filter((figure) => order.includes(figure.measure) && preferredReading(figure).figure !== null)
    .sort((a, b) => order.indexOf(a.measure) - order.indexOf(b.measure))
    .slice(0, most);
}

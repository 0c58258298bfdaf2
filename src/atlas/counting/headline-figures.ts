import { preferredReading } from '../records/quantity.ts';
import type { Quantity } from '../records/quotation.ts';
import type { CaseRecord } from '../records/records.ts';

/** What a reader asks for first: money, then people, then the size of the thing. */
const order: Quantity['measure'][] = [
  'funds',
  'annual-funds',
  'funds-raised',
  'grant',
  'allowance',
  'fee',
  'beneficiaries',
  'service-episodes',
  'projects',
  'workforce',
];

/** The figures that stand for a case in a line or at a glance, the most telling first. */
export function headlineFigures(record: CaseRecord, most: number): Quantity[] {
  return record.figures
    .filter((figure) => order.includes(figure.measure) && preferredReading(figure).figure !== null)
    .sort((a, b) => order.indexOf(a.measure) - order.indexOf(b.measure))
    .slice(0, most);
}

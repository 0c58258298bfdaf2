import { preferredReading } from '../records/quantity.ts';
import type { Quantity } from '../records/quotation.ts';
import type { Atlas, CaseRecord } from '../records/records.ts';

/** Measures of money paid or reserved for a purchase; prices of one thing (allowance, fee) are not included. */
export const sumMeasures: readonly Quantity['measure'][] = ['funds', 'annual-funds', 'funds-raised', 'grant'];

/** The units that are currencies. */
const currencies = ['CNY', 'USD', 'HKD'];

/** A quantity of money with the case it belongs to. */
export interface MoneyQuantity {
  record: CaseRecord;
  quantity: Quantity;
}

/** Whether a quantity is money, by its measure or by the unit of its preferred reading. */
export function isMoney(quantity: Quantity): boolean {
  const unit = preferredReading(quantity).figure?.unit;
  return sumMeasures.includes(quantity.measure) || (unit !== undefined && currencies.includes(unit));
}

/** All quantities of money of all cases, in the order of the records. */
export function moneyQuantities(atlas: Atlas): MoneyQuantity[] {
  return [...atlas.cases.values()].flatMap((record) => record.figures.filter(isMoney).map((quantity) => ({ record, quantity })));
}

import { preferredReading } from '../records/quantity.ts';
import type { Quantity } from '../records/quotation.ts';
import type { Atlas, CaseRecord } from '../records/records.ts';

/** Measures of money paid or set aside for a purchase; prices of one thing (allowance, fee) are not sums. */
export const sumMeasures: readonly Quantity['measure'][] = ['funds', 'annual-funds', 'funds-raised', 'grant'];

/** Currencies, by the unit a figure is read in. */
const currencies = ['CNY', 'USD', 'HKD'];

/** A quantity of money with the case it stands in. */
export interface MoneyQuantity {
  record: CaseRecord;
  quantity: Quantity;
}

/** Whether a quantity is about money: by its measure, or by the unit its preferred reading is read in. */
export function isMoney(quantity: Quantity): boolean {
  const unit = preferredReading(quantity).figure?.unit;
  return sumMeasures.includes(quantity.measure) || (unit !== undefined && currencies.includes(unit));
}

/** Every quantity of money of every case, in the order of the records. */
export function moneyQuantities(atlas: Atlas): MoneyQuantity[] {
  return [...atlas.cases.values()].flatMap((record) => record.figures.filter(isMoney).map((quantity) => ({ record, quantity })));
}

import { isCurrency } from '../../values/units.ts';
import { preferredReading } from '../records/quantity.ts';
import type { Quantity, Years } from '../records/quotation.ts';
import type { Atlas, CaseRecord } from '../records/records.ts';

/** Measures of money paid or reserved for a purchase; prices of one thing (allowance, fee) are not included. */
export const sumMeasures: readonly Quantity['measure'][] = ['funds', 'annual-funds', 'funds-raised', 'grant'];

/** A quantity of money with the case it belongs to. */
export interface MoneyQuantity {
  record: CaseRecord;
  quantity: Quantity;
}

/** Whether a quantity is money, by its measure or by the unit of its preferred reading. */
export function isMoney(quantity: Quantity): boolean {
  const unit = preferredReading(quantity).figure?.unit;
  return sumMeasures.includes(quantity.measure) || (unit !== undefined && isCurrency(unit));
}

/** All quantities of money of all cases, in the order of the records. */
export function moneyQuantities(atlas: Atlas): MoneyQuantity[] {
  return [...atlas.cases.values()].flatMap((record) => record.figures.filter(isMoney).map((quantity) => ({ record, quantity })));
}

/** What an amount is the amount of: one thing that has a price, one contract, many contracts together, or everything in a place. */
export type Extent = 'unit' | 'contract' | 'programme' | 'place';

const extents: Record<NonNullable<Quantity['scope']>, Extent> = {
  person: 'unit',
  post: 'unit',
  assessment: 'unit',
  organisation: 'unit',
  centre: 'unit',
  contract: 'contract',
  programme: 'programme',
  district: 'place',
  city: 'place',
  province: 'place',
  nation: 'place',
};

/** The extent of an amount by its scope; `null` for what is no money. */
export function extentOf({ scope }: Pick<Quantity, 'scope'>): Extent | null {
  return scope && extents[scope];
}

/** The scopes of whole places, the smallest first. */
export const placeScopes: readonly Quantity['scope'][] = ['district', 'city', 'province', 'nation'];

/** Whether two spans of years may share a year; years that are not recorded may be any. */
export function mayShareYear(a: Years | null, b: Years | null): boolean {
  return !a || !b || (a.from <= (b.to ?? Infinity) && b.from <= (a.to ?? Infinity));
}

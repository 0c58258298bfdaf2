import type { Atlas } from '../records.ts';
import { type DatedEntry, type DatedRow, datedRows } from './dated-rows.ts';
import { type Computed, receiptOf } from './receipt.ts';

export type CasesByCity = Computed<'cases-by-city', DatedRow, DatedEntry>;

/** Cases of purchase by city; one that stands in several cities counts in each. */
export function casesByCity(atlas: Atlas): CasesByCity {
  const receipt = receiptOf('count', atlas.cases.values(), (record) => {
    const ref = `case/${record.id}`;
    if (!record.isPurchase) return { ref, reason: 'not-a-purchase' };
    const cities = record.cities;
    if (cities.length === 0) return { ref, reason: 'no-city' };
    return cities.map((row) => ({ ref, row, value: 1, year: record.begins }));
  });
  return { id: 'cases-by-city', rows: datedRows(receipt.included), receipt };
}

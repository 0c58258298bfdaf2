import type { Atlas } from '../records.ts';
import { beginningOf } from './beginning.ts';
import { citiesOf } from './cities.ts';
import { isCountedCase } from './counted-cases.ts';
import { type DatedEntry, type DatedRow, datedRows } from './dated-rows.ts';
import { type Computed, receiptOf } from './receipt.ts';

export type CasesByCity = Computed<'cases-by-city', DatedRow, DatedEntry>;

/** Cases of purchase by city; one that stands in several cities counts in each. */
export function casesByCity(atlas: Atlas): CasesByCity {
  const receipt = receiptOf('count', atlas.cases.values(), (record) => {
    const ref = `case/${record.id}`;
    if (!isCountedCase(record)) return { ref, reason: 'not-a-purchase' };
    const cities = citiesOf(atlas, record);
    if (cities.length === 0) return { ref, reason: 'no-city' };
    return cities.map((row) => ({ ref, row, value: 1, year: beginningOf(record).year }));
  });
  return { id: 'cases-by-city', rows: datedRows(receipt.included), receipt };
}

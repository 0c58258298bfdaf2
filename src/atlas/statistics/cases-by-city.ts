import type { Atlas } from '../records.ts';
import { beginningOf } from './beginning.ts';
import { citiesOf } from './cities.ts';
import { isCountedCase } from './counted-cases.ts';
import { type Computed, type CountRow, countRows, type Included, receiptOf } from './receipt.ts';

export interface CityRow extends CountRow {
  /** How many of them have no certain year. */
  undated: number;
  /** The earliest certain year. */
  first: number | null;
}

export type CasesByCity = Computed<'cases-by-city', CityRow, Included & { year: number | null }>;

/** Cases of purchase by city; one that stands in several cities counts in each. */
export function casesByCity(atlas: Atlas): CasesByCity {
  const receipt = receiptOf('count', atlas.cases.values(), (record) => {
    const ref = `case/${record.id}`;
    if (!isCountedCase(record)) return { ref, reason: 'not-a-purchase' };
    const cities = citiesOf(atlas, record);
    if (cities.length === 0) return { ref, reason: 'no-city' };
    return cities.map((row) => ({ ref, row, value: 1, year: beginningOf(record).year }));
  });
  const rows = countRows(receipt.included).map((row): CityRow => {
    const years = receipt.included.filter((entry) => entry.row === row.key).map(({ year }) => year);
    const dated = years.filter((year) => year !== null);
    return { ...row, undated: years.length - dated.length, first: dated.length > 0 ? Math.min(...dated) : null };
  });
  return { id: 'cases-by-city', rows: rows.sort(mostFirst), receipt };
}

function mostFirst(a: CityRow, b: CityRow): number {
  return b.count - a.count || (a.first ?? Infinity) - (b.first ?? Infinity) || (a.key < b.key ? -1 : 1);
}

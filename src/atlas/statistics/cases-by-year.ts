import type { Atlas } from '../records.ts';
import { type Computed, type CountRow, receiptOf, withoutYear } from './receipt.ts';

export type CasesByYear = Computed<'cases-by-year', CountRow>;

/** Cases of purchase by the year they began. Years without a case between the first and the last are rows too. */
export function casesByYear(atlas: Atlas): CasesByYear {
  const receipt = receiptOf('count', atlas.cases.values(), (record) => {
    const ref = `case/${record.id}`;
    if (!record.isPurchase) return { ref, reason: 'not-a-purchase' };
    return record.begins === null ? { ref, reason: withoutYear(record) } : [{ ref, row: String(record.begins), value: 1 }];
  });
  return { id: 'cases-by-year', rows: yearRows(receipt.included.map(({ row }) => Number(row))), receipt };
}

function yearRows(years: number[]): CountRow[] {
  if (years.length === 0) return [];
  const [first, last] = [Math.min(...years), Math.max(...years)];
  return Array.from({ length: last - first + 1 }, (_, step) => ({
    key: String(first + step),
    count: years.filter((year) => year === first + step).length,
  }));
}

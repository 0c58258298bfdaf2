import type { Atlas } from '../records.ts';
import { beginningOf } from './beginning.ts';
import { isCountedCase } from './counted-cases.ts';
import { type Computed, type CountRow, receiptOf } from './receipt.ts';

export type CasesByYear = Computed<'cases-by-year', CountRow>;

/** Cases of purchase by the year they began. Years without a case between the first and the last are rows too. */
export function casesByYear(atlas: Atlas): CasesByYear {
  const receipt = receiptOf('count', atlas.cases.values(), (record) => {
    const ref = `case/${record.id}`;
    if (!isCountedCase(record)) return { ref, reason: 'not-a-purchase' };
    const { year, reason } = beginningOf(record);
    return year === null ? { ref, reason } : [{ ref, row: String(year), value: 1 }];
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

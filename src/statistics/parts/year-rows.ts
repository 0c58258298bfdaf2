import type { CountRow, Included } from './receipt.ts';

/** A row for each year from the first to the last entry, including years without entries. */
export function yearRows<Row, Entry extends Included>(included: readonly Entry[], rowOf: (key: string, own: Entry[]) => Row): Row[] {
  const years = included.map(({ row }) => Number(row));
  if (years.length === 0) return [];
  const [first, last] = [Math.min(...years), Math.max(...years)];
  return Array.from({ length: last - first + 1 }, (_, step) => {
    const key = String(first + step);
    const own = included.filter(({ row }) => row === key);
    return rowOf(key, own);
  });
}

/** The years with the most records, listed in the reader's language, the first of them (`most`), and their number. */
export function yearsWithMost(tag: string, rows: readonly CountRow[]): { years: string; most: string; n: number; isTied: boolean } {
  const n = Math.max(...rows.map(({ count }) => count));
  const years = rows.filter(({ count }) => count === n).map(({ key }) => key);
  const [most = ''] = years;
  return { most, years: new Intl.ListFormat(tag, { type: 'conjunction' }).format(years), n, isTied: years.length > 1 };
}

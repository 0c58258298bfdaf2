import { countName, marked } from '../../values/counted.ts';
import type { Square } from './picture.ts';
import type { Reader } from './reader.ts';
import type { CountRow, Included } from './receipt.ts';

/** A number of cases, some of them without a certain year. */
export interface DatedRow extends CountRow {
  /** The number of cases without a certain year. */
  undated: number;
  /** The earliest certain year; `null` if there is none. */
  first: number | null;
}

/** A case with the year it began; `null` if that is uncertain. */
export type DatedEntry = Included & { year: number | null };

/** Counts the entries of each row, with the number of undated ones and the first year; the largest row first. */
export function datedRows(included: readonly DatedEntry[]): DatedRow[] {
  const rows = [...Map.groupBy(included, ({ row }) => row)].map(([key, entries]): DatedRow => {
    const dated = entries.flatMap(({ year }) => year ?? []);
    return { key, count: entries.length, undated: entries.length - dated.length, first: dated.length > 0 ? Math.min(...dated) : null };
  });
  return rows.sort(mostFirst);
}

function mostFirst(a: DatedRow, b: DatedRow): number {
  return b.count - a.count || (a.first ?? Infinity) - (b.first ?? Infinity) || (a.key < b.key ? -1 : 1);
}

/** The year a case began, as a note in the receipt. */
export function beginningNote({ t }: Reader, { year }: DatedEntry): string {
  return String(year ?? t('value.noDate'));
}

/** A row of squares, hollow for cases without a certain year, with the first year as a note. */
export function datedSquare({ t }: Reader, { key, count, undated, first }: DatedRow, name: string, href: string): Square {
  return {
    key,
    name,
    href,
    count,
    of: countName('purchases', key),
    open: undated,
    note: first === null ? t('service.undatedOnly') : `${t('statistics.first')} ${marked(countName('first', key), first)}`,
  };
}

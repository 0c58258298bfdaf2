import type { Square } from './picture.ts';
import type { Reader } from './reader.ts';
import type { CountRow, Included } from './receipt.ts';

/** A number of cases, of which some have no certain year. */
export interface DatedRow extends CountRow {
  /** How many of them have no certain year. */
  undated: number;
  /** The earliest certain year. */
  first: number | null;
}

/** A case with the year it began, where that is certain. */
export type DatedEntry = Included & { year: number | null };

/** Counts the entries of each row, the undated among them, and finds the first year; the row with most first. */
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

/** The year a case began, for the receipt. */
export function beginningNote({ t }: Reader, { year }: DatedEntry): string {
  return String(year ?? t('value.noDate'));
}

/** Such a row in squares: hollow what has no certain year, with the first year behind it. */
export function datedSquare({ t }: Reader, { key, count, undated, first }: DatedRow, name: string, href: string): Square {
  return { key, name, href, count, open: undated, note: first === null ? t('service.undatedOnly') : `${t('statistics.first')} ${first}` };
}

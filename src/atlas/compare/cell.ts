import type { Text } from '../../values/locale.ts';
import type { DatedQuotation, Locator, Quantity } from '../records/quotation.ts';
import type { GapField } from '../views/gaps.ts';

/** What one entry of a comparison comes to. Its text is chosen where it is drawn. */
export type CellValue =
  /** A record under its own name: `organisation/…`, `service/…`, `policy/…`, `case/…`, `conflict/…`. */
  | { kind: 'record'; ref: string }
  | { kind: 'word'; vocabulary: 'way' | 'level'; key: string }
  | { kind: 'text'; text: Text }
  /** Of no one place: the whole country, or abroad. */
  | { kind: 'wide'; where: 'value.national' | 'value.abroad' }
  | { kind: 'figure'; quantity: Quantity }
  | { kind: 'date'; date: DatedQuotation; until: DatedQuotation | null }
  /** How many cases there are, and how many of them have a year. */
  | { kind: 'cases'; n: number; dated: number }
  /** A field that `n` of `of` cases of purchase leave open. */
  | { kind: 'gap'; field: GapField; n: number; of: number };

/** A value with what says it. */
export interface Entry {
  value: CellValue;
  /** Records that say it. */
  from: string[];
  /** Lines that say it, where the entry has them itself. */
  locators: Locator[];
}

/**
 * One cell of a comparison. Not knowing is not a no: `open` are the records of which no document says it, `isNone` that there is
 * nothing of the kind; a cell may have entries and open records at once.
 */
export interface Cell {
  entries: Entry[];
  open: string[];
  isNone: boolean;
}

/** A cell with what is said, and the records that leave it open. */
export function cell(entries: Entry[], open: string[] = []): Cell {
  return { entries, open, isNone: entries.length === 0 && open.length === 0 };
}

/** An entry about a record. */
export function ofRecord(ref: string, from: string[] = [], locators: Locator[] = []): Entry {
  return { value: { kind: 'record', ref }, from, locators };
}

/** An entry about a figure: its readings hold their lines. */
export function ofFigure(quantity: Quantity, from: string[] = []): Entry {
  return { value: { kind: 'figure', quantity }, from, locators: [] };
}

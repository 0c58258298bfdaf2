import type { Text } from '../../values/locale.ts';
import type { Told } from '../records/payment.ts';
import type { DatedQuotation, Locator, Quantity, Quotation } from '../records/quotation.ts';
import type { GapField } from '../views/gaps.ts';

/** The value of an entry of a comparison. The component that shows it chooses the text. */
export type CellValue =
  /** A record, shown by its name: `organisation/…`, `service/…`, `policy/…`, `case/…`, `conflict/…`. */
  | { kind: 'record'; ref: string }
  | { kind: 'word'; vocabulary: 'way' | 'level' | 'payer' | 'moneyOrigin' | 'paymentUnit'; key: string }
  | { kind: 'text'; text: Text }
  /** No single place: national, or from abroad. */
  | { kind: 'wide'; where: 'value.national' | 'value.abroad' }
  | { kind: 'figure'; quantity: Quantity }
  | { kind: 'date'; date: DatedQuotation; until: DatedQuotation | null }
  /** The number of cases, and how many of them have a year. */
  | { kind: 'cases'; city: string; n: number; dated: number }
  /** A field that is not recorded for `n` of `of` cases of purchase. */
  | { kind: 'gap'; field: GapField; n: number; of: number };

/** A value with its sources. */
export interface Entry {
  value: CellValue;
  /** References of the records that state it. */
  from: string[];
  /** Lines that state it, if the entry itself has locators. */
  locators: Locator[];
  /** The printed words that state it, if the record has them. */
  words?: Quotation;
}

/**
 * A cell of a comparison. Unknown is not the same as none: `open` lists the records for which no document states it; `isNone` means that
 * there is none. A cell may have both entries and open records.
 */
export interface Cell {
  entries: Entry[];
  open: string[];
  isNone: boolean;
}

/** Makes a cell from its entries and from the records that leave it open. */
export function cell(entries: Entry[], open: string[] = []): Cell {
  return { entries, open, isNone: entries.length === 0 && open.length === 0 };
}

/** An entry that shows a record. */
export function ofRecord(ref: string, from: string[] = [], locators: Locator[] = []): Entry {
  return { value: { kind: 'record', ref }, from, locators };
}

/** An entry that shows a key of a closed list with the words it was read from. */
export function ofTold(vocabulary: 'payer' | 'moneyOrigin' | 'paymentUnit', { key, ...words }: Told): Entry {
  return { value: { kind: 'word', vocabulary, key }, from: [], locators: [], words };
}

/** An entry that shows a figure; its locators are those of its readings. */
export function ofFigure(quantity: Quantity, from: string[] = []): Entry {
  return { value: { kind: 'figure', quantity }, from, locators: [] };
}

import type { DatedQuotation } from '../../atlas/records/quotation.ts';

/** How the number of a row follows from the records in it. */
export type FormulaKey =
  /** As many as there are records. */
  | 'count'
  /** The earliest year of them; the lag is the distance to the earliest of the same service in any city. */
  | 'earliest'
  /** Their values added; the lowest and highest likewise. */
  | 'sum'
  /** Money over the people it was for, each with its interval. */
  | 'quotient'
  /** Cities with a dated case, cities with undated ones only, the first and the last year. */
  | 'spread'
  /** From the earliest case to the earliest rule, as an interval of days. */
  | 'distance'
  /** How many of the records looked at say something. */
  | 'coverage'
  /** One figure a row: nothing is added, nothing divided. */
  | 'list';

/** Why a record is left out. */
export type ExclusionReason =
  | 'not-a-purchase'
  | 'repeats-others'
  | 'undated'
  | 'year-uncertain'
  | 'no-city'
  | 'several-cities'
  | 'no-service'
  | 'no-buyer'
  | 'no-level'
  | 'no-provider'
  | 'no-people-counted'
  | 'no-sum'
  | 'several-amounts'
  | 'several-years'
  | 'no-dated-case'
  | 'no-dated-rule'
  | 'other-measure'
  | 'other-unit'
  | 'per-unit'
  | 'unreadable'
  | 'no-single-value'
  | 'unbounded'
  | 'disputed'
  | 'part-of-included';

/** Why a record belongs to no year: it has no date, or one that may fall in several years. */
export function withoutYear({ date }: { date: DatedQuotation | null }): ExclusionReason {
  return date === null ? 'undated' : 'year-uncertain';
}

/** A record, or a figure of one, with what it puts into which row. */
export interface Included {
  ref: string;
  /** Key of the row. */
  row: string;
  /** One for a record that is counted; else the year, or the amount. */
  value: number;
}

export interface Excluded {
  ref: string;
  reason: ExclusionReason;
}

/** All that is needed to compute the rows again. */
export interface Receipt<Entry extends Included = Included> {
  formula: FormulaKey;
  included: Entry[];
  excluded: Excluded[];
}

/** What a statistic comes to: its rows, and the receipt that proves them. */
export interface Computed<Row extends { key: string }, Entry extends Included = Included> {
  rows: Row[];
  receipt: Receipt<Entry>;
}

/** A number of records. */
export interface CountRow {
  key: string;
  count: number;
}

/** What is counted, each once: records, or figures. */
export function countedIn({ included }: Receipt): Set<string> {
  return new Set(included.map(({ ref }) => ref));
}

/** The records that are counted, or whose figures are. */
export function recordsIn({ included }: Receipt): Set<string> {
  return new Set(included.map(({ ref }) => ref.split('#')[0] as string));
}

/** Counts the entries of each row, in the order in which rows are first met. */
export function countRows(included: readonly Included[]): CountRow[] {
  const counts = new Map<string, number>();
  for (const { row } of included) counts.set(row, (counts.get(row) ?? 0) + 1);
  return [...counts].map(([key, count]) => ({ key, count }));
}

/** Records sorted into the receipt: `sort` says into which rows a record goes, or why it stays out. */
export function receiptOf<Item, Entry extends Included>(
  formula: FormulaKey,
  items: Iterable<Item>,
  sort: (item: Item) => Entry[] | Excluded,
): Receipt<Entry> {
  const receipt: Receipt<Entry> = { formula, included: [], excluded: [] };
  for (const item of items) {
    const sorted = sort(item);
    if (Array.isArray(sorted)) receipt.included.push(...sorted);
    else receipt.excluded.push(sorted);
  }
  return receipt;
}

import type { DatedQuotation } from '../../atlas/records/quotation.ts';

/** How the number of a row is computed from its records. */
export type FormulaKey =
  /** The number of records. */
  | 'count'
  /** Their earliest year; the lag is the difference to the earliest year of the same service in any city. */
  | 'earliest'
  /** The sum of their values, and of their lower and upper bounds. */
  | 'sum'
  /** Money divided by people, as intervals. */
  | 'quotient'
  /** The number of cities with a dated case and with undated cases only, and the first and last year. */
  | 'spread'
  /** The interval of days from the earliest case to the earliest rule. */
  | 'distance'
  /** The number of records that record a field. */
  | 'coverage'
  /** One figure per row, without arithmetic. */
  | 'list';

/** Why a record is excluded. */
export type ExclusionReason =
  | 'not-a-purchase'
  | 'repeats-others'
  | 'undated'
  | 'year-uncertain'
  | 'beyond-a-city'
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
  | 'only-expected'
  | 'unreadable'
  | 'no-single-value'
  | 'unbounded'
  | 'disputed'
  | 'part-of-included';

/** Why a record has no year: it has no date, or its date may fall in several years. */
export function withoutYear({ date }: { date: DatedQuotation | null }): ExclusionReason {
  return date === null ? 'undated' : 'year-uncertain';
}

/** A record, or one of its figures, with its contribution to a row. */
export interface Included {
  ref: string;
  /** The key of the row. */
  row: string;
  /** 1 for a counted record; otherwise the year or the amount. */
  value: number;
}

export interface Excluded {
  ref: string;
  reason: ExclusionReason;
}

/** The receipt: all data needed to compute the rows again. */
export interface Receipt<Entry extends Included = Included> {
  formula: FormulaKey;
  included: Entry[];
  excluded: Excluded[];
}

/** The result of computing a statistic: its rows and its receipt. */
export interface Computed<Row extends { key: string }, Entry extends Included = Included> {
  rows: Row[];
  receipt: Receipt<Entry>;
}

/** A row with a number of records. */
export interface CountRow {
  key: string;
  count: number;
}

/** The references that are counted, without duplicates: of records or of figures. */
export function countedIn({ included }: Receipt): Set<string> {
  return new Set(included.map(({ ref }) => ref));
}

/** The records that are counted, or whose figures are. */
export function recordsIn({ included }: Receipt): Set<string> {
  return new Set(included.map(({ ref }) => ref.split('#')[0] as string));
}

/** Counts the entries of each row, in the order in which the rows first occur. */
export function countRows(included: readonly Included[]): CountRow[] {
  const counts = new Map<string, number>();
  for (const { row } of included) counts.set(row, (counts.get(row) ?? 0) + 1);
  return [...counts].map(([key, count]) => ({ key, count }));
}

/** Builds a receipt: `sort` returns the entries of a record, or why it is excluded. */
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

/**
 * How a published value stands in a CSV file, where the general rule of `src/site/csv-columns.ts` does not fit. Said of a list, it holds
 * for each of its entries.
 */
export interface InCsv<Value> {
  /** Which fields of the value become columns; all of them where nothing is said. */
  columns?: readonly (keyof NonNullable<Value>)[];
  /** What stands for the value, in one cell. */
  cell?: (value: EntryOf<NonNullable<Value>>) => string;
  /** What stands between the entries of a list; `; ` where nothing is said. */
  separator?: string;
  /** What Frictionless table schemas call the words of the cell. */
  type?: 'date';
}

type EntryOf<Value> = Value extends readonly (infer Entry)[] ? Entry : Value;

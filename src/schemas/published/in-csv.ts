/**
 * How a published value is written in a CSV file, if the general rule of `src/site/csv-columns.ts` does not fit. For a list, this applies
 * to each of its entries.
 */
export interface InCsv<Value> {
  /** The fields of the value that become columns; by default all. */
  columns?: readonly (keyof NonNullable<Value>)[];
  /** The text of the value, if it is written as a single cell. */
  cell?: (value: EntryOf<NonNullable<Value>>) => string;
  /** The separator between the entries of a list; by default `; `. */
  separator?: string;
  /** The type of the column in a Frictionless Table Schema. */
  type?: 'date';
}

type EntryOf<Value> = Value extends readonly (infer Entry)[] ? Entry : Value;

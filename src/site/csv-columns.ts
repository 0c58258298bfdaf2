import { z } from 'astro/zod';
import type { Cell, Column } from '../atlas/download/csv.ts';
import type { PublishedTable } from '../atlas/download/published-files.ts';
import { publishedRows, publishedShapes } from '../schemas/published/collections.ts';
import type { InCsv } from '../schemas/published/in-csv.ts';

type Fields = Record<string, unknown>;

/** The columns of each CSV file, derived from the shape of its rows: every published field is included unless its `csv` is `false`. */
export const csvColumns = Object.fromEntries(
  Object.entries({ ...publishedShapes, ...publishedRows }).map(([table, shape]) => [table, columnsOf(shape)]),
) as Record<PublishedTable, Column<object>[]>;

/**
 * The columns of a shape, with one row per record. Each field becomes a column with its name, in the order of the shape; the addresses of
 * the record come last. An object becomes a column for each of its fields: `title.en`, `place.lat`. A list becomes one cell: its entries,
 * or the ids of its entries if they are objects, joined by "; ". The `csv` of a field overrides this.
 */
export function columnsOf({ shape: { url, ...fields } }: z.ZodObject): Column<object>[] {
  return Object.entries(url ? { ...fields, url } : fields).flatMap(([name, field]) =>
    columnsOfField(name, field as z.ZodType, (record) => (record as Fields)[name]),
  );
}

function columnsOfField(name: string, field: z.ZodType, valueIn: (record: object) => unknown): Column<object>[] {
  const csv = inCsv(field);
  if (csv === false) return [];
  const inner = field instanceof z.ZodNullable ? (field.unwrap() as z.ZodType) : field;
  if (csv.cell || !(inner instanceof z.ZodObject))
    return [{ name, type: csv.type ?? typeOf(inner), cell: (record) => cellOf(valueIn(record), csv) }];
  const { shape } = inner;
  return (csv.columns ?? Object.keys(shape)).flatMap((key) =>
    columnsOfField(`${name}.${key}`, shape[key] as z.ZodType, (record) => (valueIn(record) as Fields | null)?.[key] ?? null),
  );
}

/** How a field is written: its own `csv`, merged with that of its value or of the entries of its list. */
function inCsv(field: z.ZodType): InCsv<Fields> | false {
  const own = field.meta()?.csv as InCsv<Fields> | false | undefined;
  const inner = field instanceof z.ZodNullable ? field.unwrap() : field instanceof z.ZodArray ? field.element : null;
  return own !== false && { ...(inner && inCsv(inner as z.ZodType)), ...own };
}

function typeOf(value: z.ZodType): Column<object>['type'] {
  if (value instanceof z.ZodNumber) return value.isInt ? 'integer' : 'number';
  return value instanceof z.ZodBoolean ? 'boolean' : 'string';
}

function cellOf(value: unknown, { cell, separator = '; ' }: InCsv<Fields>): Cell {
  const inWords = (entry: unknown) => (cell ? cell(entry as Fields) : ((entry as Fields).id ?? entry)) as Cell;
  if (Array.isArray(value)) return value.map(inWords).join(separator);
  return value === null ? null : inWords(value);
}

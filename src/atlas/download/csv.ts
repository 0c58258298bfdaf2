import Papa from 'papaparse';

/** What a cell holds before it is written. */
export type Cell = string | number | boolean | null;

/** A column of a table: its name is the path of the field in the JSON file, its type a type of Frictionless table schemas. */
export interface Column<Row> {
  name: string;
  type: 'string' | 'number' | 'integer' | 'boolean' | 'date';
  cell: (row: Row) => Cell;
}

/** Tells a spreadsheet program that the file is UTF-8. */
const byteOrderMark = '\uFEFF';

/**
 * A table as CSV: a header, one line a row, LF. Words that a spreadsheet program would take for a formula
 * (`=`, `+`, `-`, `@` or a tab in front) get an apostrophe before them; numbers stay numbers.
 */
export function csvFile<Row>(columns: readonly Column<Row>[], rows: readonly Row[], { withMark = false } = {}): string {
  const table = Papa.unparse(
    { fields: columns.map(({ name }) => name), data: rows.map((row) => columns.map(({ cell }) => cell(row))) },
    { newline: '\n', escapeFormulae: true },
  );
  return `${withMark ? byteOrderMark : ''}${table}\n`;
}

/** The lines of a CSV file, the header first, and what is wrong with it. */
export function parseCsv(text: string): { rows: string[][]; errors: { line: number; message: string }[] } {
  const { data, errors } = Papa.parse<string[]>(text, { delimiter: ',', skipEmptyLines: true });
  return { rows: data, errors: errors.map(({ row, message }) => ({ line: (row ?? 0) + 1, message: `${message.replace(/\.$/, '')}.` })) };
}

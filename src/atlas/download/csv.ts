import Papa from 'papaparse';

/** The value of a cell before it is written. */
export type Cell = string | number | boolean | null;

/** A column of a table: its name is the path of the field in the JSON file, its type a type of Frictionless Table Schema. */
export interface Column<Row> {
  name: string;
  type: 'string' | 'number' | 'integer' | 'boolean' | 'date';
  cell: (row: Row) => Cell;
}

/** Makes spreadsheet programs read the file as UTF-8. */
const byteOrderMark = '\uFEFF';

/**
 * A table as CSV: a header, one line per row, lines ending in LF. Strings that a spreadsheet program would run as a formula (beginning with
 * `=`, `+`, `-`, `@` or a tab) get an apostrophe in front; numbers stay numbers.
 */
export function csvFile<Row>(columns: readonly Column<Row>[], rows: readonly Row[], { withMark = false } = {}): string {
  const table = Papa.unparse(
    { fields: columns.map(({ name }) => name), data: rows.map((row) => columns.map(({ cell }) => cell(row))) },
    { newline: '\n', escapeFormulae: true },
  );
  return `${withMark ? byteOrderMark : ''}${table}\n`;
}

/** Parses a CSV file into rows, the header first, and the errors found. */
export function parseCsv(text: string): { rows: string[][]; errors: { line: number; message: string }[] } {
  const { data, errors } = Papa.parse<string[]>(text, { delimiter: ',', skipEmptyLines: true });
  return { rows: data, errors: errors.map(({ row, message }) => ({ line: (row ?? 0) + 1, message: `${message.replace(/\.$/, '')}.` })) };
}

import { parseCsv } from '../../atlas/download/csv.ts';
import { type Diagnostic, ofWholeFile } from '../diagnostic.ts';

/** The rows of a statistic; without `rows` the file cannot be used. */
export interface TableFile {
  rows?: string[][];
  diagnostics: Diagnostic[];
}

/** Parses the CSV file of a statistic: a header, then one line per row. */
export function readTable(file: string, bytes: Uint8Array): TableFile {
  const { rows, errors } = parseCsv(new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes));
  if (errors.length === 0) return { rows, diagnostics: [] };
  const fix = 'Compare it with a table that passes.';
  return { diagnostics: errors.map(({ line, message }) => ({ file, line, column: 1, code: 'CSV_SYNTAX', message, fix })) };
}

/** The diagnostic for a statistic without its CSV file. */
export function missingTable(file: string): Diagnostic {
  return ofWholeFile(file, 'FILE_MISSING', 'the statistic has no table.', 'Add the cells as printed, first column "row".');
}

import { existsSync, readFileSync } from 'node:fs';
import { parseCsv } from '../../atlas/download/csv.ts';
import type { Finding } from './finding.ts';

/** Reads the CSV file of a statistic: its header, then a line for each row. Without `rows` the file cannot be used. */
export function readTable(path: string, file: string): { rows?: string[][]; findings: Finding[] } {
  const finding = (line: number, code: string, message: string, mend: string): Finding => ({ file, line, column: 1, code, message, mend });
  if (!existsSync(path))
    return { findings: [finding(1, 'FILE_MISSING', 'the statistic has no table.', 'Add the cells as printed, first column "row".')] };
  const { rows, errors } = parseCsv(readFileSync(path, 'utf8'));
  if (errors.length > 0)
    return { findings: errors.map(({ line, message }) => finding(line, 'CSV_SYNTAX', message, 'Compare it with a table that passes.')) };
  return { rows, findings: [] };
}

import type { StatisticRecord } from '../records/records.ts';
import { csvFile } from './csv.ts';

/** The CSV file of a table in a document: row ids, column ids, and cells as printed. */
export function printedTable({ columns, rows, cells }: StatisticRecord): string {
  const printed = new Map(cells.map((cell) => [`${cell.row}.${cell.column}`, cell.printed]));
  return csvFile(
    [
      { name: 'row', type: 'string', cell: (row: string) => row },
      ...columns.map(({ id }) => ({ name: id, type: 'string' as const, cell: (row: string) => printed.get(`${row}.${id}`) ?? null })),
    ],
    rows.map(({ id }) => id),
  );
}

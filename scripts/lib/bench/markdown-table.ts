/** A column of a table: its head, and what stands under it in the line of a row. */
export type Column<Row> = [head: string, cell: (row: Row) => string];

/** A table in Markdown, as it can stand in a note. */
export function markdownTable<Row>(rows: readonly Row[], columns: readonly Column<Row>[]): string {
  const lines = [columns.map(([head]) => head), columns.map(() => '---'), ...rows.map((row) => columns.map(([, cell]) => cell(row)))];
  return lines.map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

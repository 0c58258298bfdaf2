import type { APIRoute } from 'astro';
import { csvFile } from '../../../atlas/download/csv.ts';
import { printedTable } from '../../../atlas/download/printed-table.ts';
import { loadAtlas } from '../../../site/load-atlas.ts';
import type { Cell, Table } from '../../../statistics/parts/table.ts';
import { tableIds, tableOf } from '../../../statistics/tables/tables.ts';

/** The computed tables and those of the documents. */
export async function getStaticPaths() {
  return [...tableIds, ...(await loadAtlas()).statistics.keys()].map((id) => ({ params: { id } }));
}

/** The rows of a statistic, for a spreadsheet. */
export const GET: APIRoute = async ({ params: { id = '' } }) => {
  const atlas = await loadAtlas();
  const printed = atlas.statistics.get(id);
  return new Response(printed ? printedTable(printed) : computed(tableOf(atlas, id)), {
    headers: { 'Content-Type': 'text/csv; charset=utf-8' },
  });
};

function computed({ columns, rows }: Table): string {
  return csvFile(
    columns.map((name, index) => ({ name, type: 'string' as const, cell: (row: Cell[]) => row[index] ?? null })),
    rows,
  );
}

import type { APIRoute } from 'astro';
import { csvFile } from '../../../atlas/download/csv.ts';
import { printedTable } from '../../../atlas/download/printed-table.ts';
import type { Atlas } from '../../../atlas/records.ts';
import { gapsTable } from '../../../atlas/statistics/gaps-table.ts';
import { ladderTable } from '../../../atlas/statistics/ladder-table.ts';
import { computeStatistic, type StatisticId, statisticIds } from '../../../atlas/statistics/statistics.ts';
import { type Cell, type Table, tableOf } from '../../../atlas/statistics/table.ts';
import { vocabularyText } from '../../../components/statistics/row-name.ts';
import { loadAtlas } from '../../../site/load-atlas.ts';

/** What is drawn on a page of its own. */
const tables: Record<string, (atlas: Atlas) => Table> = { ladder: ladderTable, gaps: gapsTable };

/** The atlas's own statistics and the tables of the documents. */
export async function getStaticPaths() {
  return [...statisticIds, ...Object.keys(tables), ...(await loadAtlas()).statistics.keys()].map((id) => ({ params: { id } }));
}

/** The rows of a statistic for a spreadsheet. */
export const GET: APIRoute = async ({ params }) => {
  const atlas = await loadAtlas();
  const printed = atlas.statistics.get(params.id ?? '');
  if (printed) return new Response(printedTable(printed), { headers: { 'Content-Type': 'text/csv; charset=utf-8' } });
  const table = tables[params.id ?? ''];
  const { columns, rows } = table ? table(atlas) : tableOf(atlas, computeStatistic(atlas, params.id as StatisticId), vocabularyText);
  const csv = csvFile(
    columns.map((name, index) => ({ name, type: 'string' as const, cell: (row: Cell[]) => row[index] ?? null })),
    rows,
  );
  return new Response(csv, { headers: { 'Content-Type': 'text/csv; charset=utf-8' } });
};

import type { APIRoute } from 'astro';
import Papa from 'papaparse';
import { ladderTable } from '../../../atlas/statistics/ladder-table.ts';
import { computeStatistic, type StatisticId, statisticIds } from '../../../atlas/statistics/statistics.ts';
import { tableOf } from '../../../atlas/statistics/table.ts';
import { vocabularyText } from '../../../components/statistics/row-name.ts';
import { loadAtlas } from '../../../site/load-atlas.ts';

export function getStaticPaths() {
  return [...statisticIds, 'ladder'].map((id) => ({ params: { id } }));
}

/** The rows of a statistic for a spreadsheet; cells that a program would take for a formula are defused. */
export const GET: APIRoute = async ({ params }) => {
  const atlas = await loadAtlas();
  const { columns, rows } =
    params.id === 'ladder' ? ladderTable(atlas) : tableOf(atlas, computeStatistic(atlas, params.id as StatisticId), vocabularyText);
  const csv = Papa.unparse({ fields: columns, data: rows }, { escapeFormulae: true, newline: '\n' });
  return new Response(`${csv}\n`, { headers: { 'Content-Type': 'text/csv; charset=utf-8' } });
};

import type { APIRoute } from 'astro';
import { cityPairs } from '../../atlas/compare/pairs.ts';
import { type Column, csvFile } from '../../atlas/download/csv.ts';
import type { Fact } from '../../components/compare/facts.ts';
import { pairFacts } from '../../components/compare/pair-html.ts';
import { loadAtlas } from '../../site/load-atlas.ts';
import { locales } from '../../values/locale.ts';

/** A table for each pair of cities in each language: `ningbo-vs-wuxi.en.csv`. */
export async function getStaticPaths() {
  const pairs = cityPairs(await loadAtlas());
  return locales.flatMap((locale) => pairs.map((pair) => ({ params: { table: `${pair.id}.${locale}` }, props: { locale, pair } })));
}

const columns: Column<Fact>[] = [
  { name: 'row', type: 'string', cell: ({ row }) => row },
  { name: 'city', type: 'string', cell: ({ of }) => of },
  { name: 'value', type: 'string', cell: ({ value }) => value },
  { name: 'printed', type: 'string', cell: ({ printed }) => printed },
  { name: 'record', type: 'string', cell: ({ record }) => record },
  { name: 'source', type: 'string', cell: ({ source }) => source },
  { name: 'lines', type: 'string', cell: ({ lines }) => lines },
];

/** The facts on the page of a pair, one per row, with a byte order mark for spreadsheet programs. */
export const GET: APIRoute = async ({ props }) => {
  const facts = pairFacts(props.locale, await loadAtlas(), props.pair);
  return new Response(csvFile(columns, facts, { withMark: true }), { headers: { 'Content-Type': 'text/csv; charset=utf-8' } });
};

import type { APIRoute } from 'astro';
import { publishers } from '../../atlas/download/published-records.ts';
import { publishedFile } from './_publication.ts';

/** Each table as two files, plain and with a byte order mark for spreadsheet programs: `cases.csv`, `cases.bom.csv`. */
export function getStaticPaths() {
  return [...Object.keys(publishers), 'figures', 'cells'].flatMap((name) => [name, `${name}.bom`]).map((table) => ({ params: { table } }));
}

export const GET: APIRoute = ({ params, site }) => publishedFile(site, `${params.table}.csv`);

import type { APIRoute } from 'astro';
import { publishers } from '../../atlas/download/published-records.ts';
import { publishedFile } from './_publication.ts';

export function getStaticPaths() {
  return Object.keys(publishers).map((collection) => ({ params: { collection } }));
}

export const GET: APIRoute = ({ params, site }) => publishedFile(site, `${params.collection}.json`);

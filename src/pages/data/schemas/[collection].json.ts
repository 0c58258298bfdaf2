import type { APIRoute } from 'astro';
import { publishers } from '../../../atlas/download/published-records.ts';
import { fileSchema } from '../../../site/published-schemas.ts';
import { publication } from '../_publication.ts';

export function getStaticPaths() {
  return Object.keys(publishers).map((collection) => ({ params: { collection } }));
}

export const GET: APIRoute<Record<string, unknown>, { collection: keyof typeof publishers }> = async ({ params, site }) => {
  const { base } = await publication(site);
  return new Response(`${JSON.stringify(fileSchema(params.collection, base), null, 2)}\n`);
};

import type { APIRoute } from 'astro';
import { publishers } from '../../../atlas/download/published-records.ts';
import { absolute, file } from '../../../i18n/paths.ts';
import { fileSchema } from '../../../site/published-schemas.ts';

export function getStaticPaths() {
  return Object.keys(publishers).map((collection) => ({ params: { collection } }));
}

export const GET: APIRoute<Record<string, unknown>, { collection: keyof typeof publishers }> = ({ params, site }) => {
  const id = absolute(site, file(`data/schemas/${params.collection}.json`));
  return new Response(`${JSON.stringify(fileSchema(params.collection, id), null, 2)}\n`);
};

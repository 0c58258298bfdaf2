import type { APIRoute } from 'astro';
import { caseFile } from '../../../components/compare/case-file.ts';
import { loadAtlas } from '../../../site/load-atlas.ts';
import { type Locale, locales } from '../../../values/locale.ts';

/** A file for each case in each language, fetched by the page of case comparison. */
export async function getStaticPaths() {
  const cases = [...(await loadAtlas()).cases.keys()];
  return locales.flatMap((locale) => cases.map((id) => ({ params: { locale, case: id } })));
}

export const GET: APIRoute = async ({ params }) => {
  const atlas = await loadAtlas();
  const record = atlas.cases.get(params.case ?? '');
  if (!record) throw new Error(`no case ${params.case}`);
  return new Response(JSON.stringify(caseFile(params.locale as Locale, atlas, record)), {
    headers: { 'Content-Type': 'application/json' },
  });
};

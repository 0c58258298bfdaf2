import type { APIRoute } from 'astro';
import { locales } from '../../values/locale.ts';
import { searchIndexFile } from './_index.ts';

export async function getStaticPaths() {
  return Promise.all(
    locales.map(async (locale) => {
      const { name, body } = await searchIndexFile(locale);
      return { params: { index: name }, props: { body } };
    }),
  );
}

/** What the search box downloads; its name changes with its content, so it may be kept for ever. */
export const GET: APIRoute = ({ props }) => new Response(props.body, { headers: { 'Content-Type': 'application/json' } });

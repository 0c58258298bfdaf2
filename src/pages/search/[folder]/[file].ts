import type { APIRoute } from 'astro';
import { withEndMark } from '../../../search/format/end-mark.ts';
import { siteSearchFiles } from '../_files.ts';

export async function getStaticPaths() {
  const { folder, files } = await siteSearchFiles();
  return [...files].map(([file, body]) => ({ params: { folder, file }, props: { body: withEndMark(file, body) } }));
}

/** A file of the search index. Its folder is named after a digest of all files, so that it can be cached for ever. */
export const GET: APIRoute = ({ props, params }) =>
  new Response(props.body, {
    headers: { 'Content-Type': params.file?.endsWith('.json') ? 'application/json' : 'text/plain; charset=utf-8' },
  });

import { type SearchFiles, searchFilesOf } from '../../search/indexing/search-files.ts';
import { loadAtlas } from '../../site/load-atlas.ts';

let made: Promise<SearchFiles> | null = null;

/** The search index, made once for its endpoint and for the pages that name it. */
export function siteSearchFiles(): Promise<SearchFiles> {
  if (import.meta.env.DEV) return make();
  made ??= make();
  return made;
}

async function make(): Promise<SearchFiles> {
  return searchFilesOf(await loadAtlas());
}

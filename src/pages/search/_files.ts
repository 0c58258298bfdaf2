import type { Atlas } from '../../atlas/records/records.ts';
import { type SearchFiles, searchFilesOf } from '../../search/indexing/search-files.ts';
import { loadAtlas } from '../../site/load-atlas.ts';
import { memoize } from '../../values/memoize.ts';

const filesOf = memoize((atlas: Atlas): SearchFiles => searchFilesOf(atlas));

/** The search index of the current atlas; memoised for its endpoint and for the pages that link to it. */
export async function siteSearchFiles(): Promise<SearchFiles> {
  return filesOf(await loadAtlas());
}

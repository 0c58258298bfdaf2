import type { Atlas } from '../../atlas/records.ts';
import { type SearchFiles, searchFilesOf } from '../../search/indexing/search-files.ts';
import { loadAtlas } from '../../site/load-atlas.ts';

let made: { of: Atlas; files: SearchFiles } | null = null;

/** The search index of an atlas, made once for its endpoint and for the pages that name it. */
export async function siteSearchFiles(): Promise<SearchFiles> {
  const atlas = await loadAtlas();
  if (made?.of !== atlas) made = { of: atlas, files: searchFilesOf(atlas) };
  return made.files;
}

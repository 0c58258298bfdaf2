import { openFiles } from '../../scripts/lib/search-of.ts';
import type { Kind } from '../../src/search/format/records.ts';
import { searchFilesOf } from '../../src/search/indexing/search-files.ts';
import { ranked } from '../../src/search/query/search.ts';
import { atlasOf } from '../../src/site/loaders/read-atlas.ts';
import { readContent } from '../../src/site/loaders/read-content.ts';

export const atlas = atlasOf(readContent('content'));

const index = await openFiles(searchFilesOf(atlas), 'en');

export interface Answer {
  /** `kind/id` */
  record: string;
  score: number;
}

/** Asks the search of the site, as readers of the English pages do; of one kind or of all. Best first; equal scores tie. */
export async function ask(query: string, kind: Kind | null = null): Promise<Answer[]> {
  return (await ranked(index, query, { kind })).map(({ kind: found, id, score }) => ({ record: `${found}/${id}`, score }));
}

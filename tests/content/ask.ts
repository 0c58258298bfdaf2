import { openFiles } from '../../scripts/lib/search-of.ts';
import type { Kind } from '../../src/search/format/records.ts';
import { entitiesOf } from '../../src/search/indexing/entities.ts';
import { searchFilesOf } from '../../src/search/indexing/search-files.ts';
import { ranked } from '../../src/search/query/search.ts';
import { atlas } from './content.ts';

/** Everything the search of the site finds. */
export const entities = entitiesOf(atlas);

/** The files of its index. */
export const files = searchFilesOf(atlas, entities);

/** The index as the English pages open it. */
export const index = await openFiles(files, 'en');

export interface Answer {
  /** `kind/id` */
  record: string;
  score: number;
}

/** Asks the search of the site, as readers of the English pages do; of one kind or of all. Best first; equal scores tie. */
export async function ask(query: string, kind: Kind | null = null): Promise<Answer[]> {
  return (await ranked(index, query, { kind })).map(({ kind: found, id, score }) => ({ record: `${found}/${id}`, score }));
}

import { openFiles, searchEntities, searchFilesOf } from '../../scripts/lib/search-of.ts';
import { ranked } from '../../src/atlas/search/query.ts';
import type { Kind } from '../../src/atlas/search/records.ts';
import { atlas } from './content.ts';

/** Everything the search of the site finds. */
export const entities = searchEntities(atlas);

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

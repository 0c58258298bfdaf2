import type { SearchFiles } from '../../src/search/indexing/search-files.ts';
import { openIndex, type SearchIndex } from '../../src/search/query/open-index.ts';
import type { Locale } from '../../src/values/locale.ts';

/** Opens an index from files in memory, as the browser does from the network. */
export function openFiles({ files }: Pick<SearchFiles, 'files'>, locale: Locale): Promise<SearchIndex> {
  return openIndex(async (name) => {
    const body = files.get(name);
    if (body === undefined) throw new Error(`The index has no file "${name}".`);
    return body;
  }, locale);
}

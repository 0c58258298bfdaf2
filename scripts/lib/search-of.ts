import { openIndex, type SearchIndex } from '../../src/search/query/open-index.ts';
import type { QueryWeights } from '../../src/search/weights.ts';
import type { Locale } from '../../src/values/locale.ts';

/** Opens an index from its files, as the browser does from the network; `onRead` hears which of them. */
export function openFiles(
  { files }: { files: ReadonlyMap<string, string> },
  locale: Locale,
  weights?: QueryWeights,
  onRead?: (name: string) => void,
): Promise<SearchIndex> {
  const read = async (name: string) => {
    const body = files.get(name);
    if (body === undefined) throw new Error(`The index has no file "${name}".`);
    onRead?.(name);
    return body;
  };
  return openIndex(read, locale, weights);
}

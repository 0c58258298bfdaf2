import type { AtlasSearch } from './atlas-search.ts';
import { gzipSize } from './gzip.ts';
import { percentile } from './keystrokes.ts';
import type { Code } from './search-code.ts';

export interface FirstResult {
  median: number;
  p95: number;
  /** The number of files opened for a median query. */
  files: number;
}

/** The file fetched for spelling correction; the code for it is fetched at the same time. */
const sparedFile = 'vocabulary.txt';

/** The gzip bytes of the code and of all files opened for the first result of each query, with an empty cache. */
export async function firstResult(
  made: AtlasSearch,
  files: ReadonlyMap<string, string>,
  queries: readonly string[],
  code: Code,
): Promise<FirstResult> {
  const sizes = new Map<string, number>();
  const sizeOf = (name: string) => {
    const size = sizes.get(name) ?? gzipSize(files.get(name) ?? '');
    sizes.set(name, size);
    return size;
  };
  const costs: number[] = [];
  const counts: number[] = [];
  for (const query of queries) {
    const opened = await made.open();
    await opened.suggest(query);
    const data = [...opened.opened].reduce((sum, name) => sum + sizeOf(name), 0);
    costs.push(code.atOnce + (opened.opened.has(sparedFile) ? code.later : 0) + data);
    counts.push(opened.opened.size);
  }
  return { median: percentile(costs, 0.5), p95: percentile(costs, 0.95), files: percentile(counts, 0.5) };
}

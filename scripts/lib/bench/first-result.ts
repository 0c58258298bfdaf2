import type { AtlasSearch } from './atlas-search.ts';
import { gzipSize } from './gzip.ts';
import { percentile } from './keystrokes.ts';
import type { Code } from './search-code.ts';

export interface FirstResult {
  median: number;
  p95: number;
  /** Files opened for a median query. */
  files: number;
}

/** The file that is opened when a spelling is repaired: with it comes the rest of the code. */
const sparedFile = 'vocabulary.txt';

/** What the first answer to each query costs from a cold cache: the code, and every file it opens. Gzip bytes. */
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

import type { Entity } from '../../../src/search/indexing/entity.ts';
import { atlasSearch } from './atlas-search.ts';
import { browserSpeed } from './browser-speed.ts';
import { type FirstResult, firstResult } from './first-result.ts';
import { gzipSize } from './gzip.ts';
import { nodeSpeed, type Speed } from './node-speed.ts';
import type { Code } from './search-code.ts';

/** The cost of search with a given number of cases. */
export interface AtSize {
  cases: number;
  records: number;
  /** The size of the whole index in gzip bytes, and the number of its files. */
  indexBytes: number;
  indexFiles: number;
  first: FirstResult;
  node: Speed;
  /** `null` if no browser was used. */
  browser: Speed | null;
}

export interface SizeOptions {
  entities: readonly Entity[];
  files: ReadonlyMap<string, string>;
  queries: readonly string[];
  keystrokes: readonly string[];
  code: Code;
  hasBrowser: boolean;
}

export async function measureAtSize({ entities, files, queries, keystrokes, code, hasBrowser }: SizeOptions): Promise<AtSize> {
  const made = atlasSearch(files);
  return {
    cases: entities.filter(({ kind }) => kind === 'case').length,
    records: entities.length,
    indexBytes: [...files.values()].reduce((sum, body) => sum + gzipSize(body), 0),
    indexFiles: files.size,
    first: await firstResult(made, files, queries, code),
    node: await nodeSpeed({ open: async () => (await made.open()).suggest, keystrokes }),
    browser: hasBrowser ? await browserSpeed(files, keystrokes) : null,
  };
}

import { ranked } from '../../../src/search/query/search.ts';
import { suggest } from '../../../src/search/query/suggest.ts';
import type { QueryWeights } from '../../../src/search/weights.ts';
import { openFiles } from '../search-of.ts';

/** The search of the atlas on files in memory; records which files are opened. */
export interface AtlasSearch {
  open(): Promise<OpenSearch>;
}

export interface OpenSearch {
  /** The results of a query as `kind/id`, best first, as `npm run search` gives them. */
  ask(query: string, repairsSpelling?: boolean): Promise<string[]>;
  /** The suggestions after one keystroke. */
  suggest(query: string): Promise<void>;
  /** The names of the files opened so far. */
  opened: ReadonlySet<string>;
}

/** Sets up the search; only this file of the bench calls it. */
export function atlasSearch(files: ReadonlyMap<string, string>, weights?: QueryWeights): AtlasSearch {
  return {
    async open() {
      const opened = new Set<string>();
      const index = await openFiles({ files }, 'en', weights, (name) => opened.add(name));
      return {
        opened,
        ask: async (query, repairsSpelling = true) =>
          (await ranked(index, query, { limit: 20, repairsSpelling })).map(({ kind, id }) => `${kind}/${id}`),
        suggest: async (query) => {
          await suggest(index, query);
        },
      };
    },
  };
}

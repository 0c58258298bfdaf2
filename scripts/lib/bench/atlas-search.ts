import { openIndex, type SearchIndex } from '../../../src/search/query/open-index.ts';
import { ranked } from '../../../src/search/query/search.ts';
import { suggest } from '../../../src/search/query/suggest.ts';
import { type QueryWeights, queryWeights } from '../../../src/search/weights.ts';

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
export function atlasSearch(files: ReadonlyMap<string, string>, weights: QueryWeights = queryWeights): AtlasSearch {
  return {
    async open() {
      const opened = new Set<string>();
      const load = async (name: string) => {
        const body = files.get(name);
        if (body === undefined) throw new Error(`The index has no file "${name}".`);
        opened.add(name);
        return body;
      };
      const index: SearchIndex = await openIndex(load, 'en', weights);
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

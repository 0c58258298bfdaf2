import { openIndex, type SearchIndex } from '../../../src/search/query/open-index.ts';
import { ranked } from '../../../src/search/query/search.ts';
import { suggest } from '../../../src/search/query/suggest.ts';
import { type QueryWeights, queryWeights } from '../../../src/search/weights.ts';

/** The search of the atlas over its files in memory; it keeps account of the files it opens. */
export interface AtlasSearch {
  open(): Promise<OpenSearch>;
}

export interface OpenSearch {
  /** As `npm run search` answers: `kind/id`, best first. */
  ask(query: string, repairsSpelling?: boolean): Promise<string[]>;
  /** One keystroke in the box. */
  suggest(query: string): Promise<void>;
  /** Names of the files opened so far. */
  opened: ReadonlySet<string>;
}

/** The one place of the bench that knows how the search is called. */
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

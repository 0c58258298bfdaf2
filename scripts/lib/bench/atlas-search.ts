import { ranked } from '../../../src/search/query/search.ts';
import { suggest } from '../../../src/search/query/suggest.ts';
import type { QueryWeights } from '../../../src/search/weights.ts';
import { openFiles } from '../search-of.ts';

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

import type { Packages } from '../../programs/packages-on-demand.ts';
import { gzipSize, libraryBytes } from '../gzip.ts';
import { documentsOf, fields, fieldWeights, type Peer, type PeerDocument } from './peer.ts';

/** The part of the package that is used. */
interface MiniSearch {
  addAll(documents: readonly PeerDocument[]): void;
  search(query: string): { id: unknown }[];
}
interface MiniSearchModule {
  default: { new (options: object): MiniSearch; loadJSON(json: string, options: object): MiniSearch };
}

/** MiniSearch with prefix and fuzzy search, as in its documentation; with our tokenizer or its own. */
export function miniSearch(packages: Packages, tokenize?: (text: string) => string[]): Peer {
  return {
    name: tokenize ? 'MiniSearch, normalised' : 'MiniSearch',
    async build(entities) {
      const { default: Index } = await packages.load<MiniSearchModule>('minisearch');
      const options = {
        fields: [...fields],
        storeFields: ['title'],
        ...(tokenize ? { tokenize, processTerm: (term: string) => term } : {}),
        searchOptions: { boost: fieldWeights, prefix: true, fuzzy: 0.2 },
      };
      const made = new Index(options);
      made.addAll(documentsOf(entities));
      const body = JSON.stringify(made);
      let opened: MiniSearch | null = null;
      return {
        bytesFirstResult: gzipSize(body) + (await libraryBytes('minisearch', packages.folder)),
        open: async () => {
          opened = Index.loadJSON(body, options);
        },
        ask: async (query) => (opened?.search(query) ?? []).map(({ id }) => String(id)),
      };
    },
  };
}

import MiniSearch from 'minisearch';
import { gzipSize, libraryBytes } from '../gzip.ts';
import { documentsOf, fields, fieldWeights, type Peer, type PeerDocument } from './peer.ts';

/** MiniSearch with prefixes and fuzzy words, as its guide has them; with a tokenizer of ours or its own. */
export function miniSearch(tokenize?: (text: string) => string[]): Peer {
  return {
    name: tokenize ? 'MiniSearch, normalised' : 'MiniSearch',
    async build(entities) {
      const options = {
        fields: [...fields],
        storeFields: ['title'],
        ...(tokenize ? { tokenize, processTerm: (term: string) => term } : {}),
        searchOptions: { boost: fieldWeights, prefix: true, fuzzy: 0.2 },
      };
      const made = new MiniSearch<PeerDocument>(options);
      made.addAll(documentsOf(entities));
      const body = JSON.stringify(made);
      let opened: MiniSearch<PeerDocument> | null = null;
      return {
        bytesFirstResult: gzipSize(body) + (await libraryBytes('minisearch')),
        open: async () => {
          opened = MiniSearch.loadJSON<PeerDocument>(body, options);
        },
        ask: async (query) => (opened?.search(query) ?? []).map(({ id }) => String(id)),
      };
    },
  };
}

import Fuse from 'fuse.js';
import { gzipSize, libraryBytes } from '../gzip.ts';
import { documentsOf, fields, fieldWeights, type Peer, type PeerDocument } from './peer.ts';

/** Fuse.js over all fields. Matches count at any position; by default only the beginning of a text is searched. */
export function plainFuse(): Peer {
  return {
    name: 'Fuse.js alone',
    async build(entities) {
      const body = JSON.stringify(documentsOf(entities));
      let opened: Fuse<PeerDocument> | null = null;
      return {
        bytesFirstResult: gzipSize(body) + (await libraryBytes('fuse.js')),
        open: async () => {
          opened = new Fuse(JSON.parse(body) as PeerDocument[], {
            keys: fields.map((name) => ({ name, weight: fieldWeights[name] })),
            ignoreLocation: true,
            threshold: 0.4,
          });
        },
        ask: async (query) => (opened?.search(query.slice(0, 32), { limit: 50 }) ?? []).map(({ item }) => item.id),
      };
    },
  };
}

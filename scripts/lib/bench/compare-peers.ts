import type { Atlas } from '../../../src/atlas/records/records.ts';
import type { Entity } from '../../../src/search/indexing/entity.ts';
import type { Packages } from '../programs/packages-on-demand.ts';
import { nodeSpeed } from './node-speed.ts';
import { flexSearch } from './peers/flex-search.ts';
import { miniSearch } from './peers/mini-search.ts';
import { normaliser } from './peers/normalised.ts';
import { measurePagefind } from './peers/pagefind-page.ts';
import type { Compared, Peer } from './peers/peer.ts';
import { plainFuse } from './peers/plain-fuse.ts';
import { qualityOf } from './quality.ts';
import type { QuerySets } from './relevance.ts';

export interface PeerOptions {
  /** The packages of the other search libraries; without them only Fuse.js is compared. */
  packages: Packages | null;
  atlas: Atlas;
  entities: readonly Entity[];
  /** The folding table as pairs of characters, for peers that use our normalisation. */
  characters: string;
  queries: QuerySets;
  keystrokes: readonly string[];
  hasBrowser: boolean;
}

/** Measures each other search library on the same records and queries. */
export async function comparePeers(options: PeerOptions): Promise<Compared[]> {
  const { packages, atlas, entities, characters, queries, keystrokes, hasBrowser } = options;
  const normalise = normaliser(characters);
  const compared: Compared[] = [];
  const others = packages && [miniSearch(packages), miniSearch(packages, normalise), flexSearch(packages), flexSearch(packages, normalise)];
  for (const peer of [...(others ?? []), plainFuse()]) compared.push(await comparePeer(peer, { atlas, entities, queries, keystrokes }));
  if (packages && hasBrowser) compared.push(await measurePagefind(packages, atlas, entities, queries, keystrokes));
  return compared;
}

async function comparePeer(
  peer: Peer,
  { atlas, entities, queries, keystrokes }: Pick<PeerOptions, 'atlas' | 'entities' | 'queries' | 'keystrokes'>,
): Promise<Compared> {
  const built = await peer.build(entities);
  await built.open();
  const quality = await qualityOf(atlas, queries, built.ask);
  const speed = await nodeSpeed({
    open: async () => {
      await built.open();
      return built.ask;
    },
    keystrokes,
    repeats: 3,
    most: 20_000,
  });
  return { name: peer.name, quality, bytesFirstResult: built.bytesFirstResult, speed };
}

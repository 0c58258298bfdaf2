import type { Entity } from '../../../../src/search/indexing/entity.ts';
import type { Speed } from '../node-speed.ts';
import type { Quality } from '../quality.ts';

/** Another search library, with the same records. */
export interface Peer {
  name: string;
  build(entities: readonly Entity[]): Promise<BuiltPeer>;
}

export interface BuiltPeer {
  /** Prepares the index, as a browser does when its files have been fetched. */
  open(): Promise<void>;
  /** The results as `kind/id`, best first. */
  ask(query: string): Promise<string[]>;
  /** Gzip bytes of code and data needed for the first result of a median query. */
  bytesFirstResult: number;
}

/** One line of the table of searches. */
export interface Compared {
  name: string;
  quality: Quality;
  bytesFirstResult: number;
  /** CPU time in Node; of Pagefind wall time in Chromium, which alone it runs in. */
  speed: Speed;
}

/** A record as a document with fields. Linked records are included by name, as the guides of such libraries recommend. */
export interface PeerDocument {
  id: string;
  title: string;
  names: string;
  linked: string;
  about: string;
  text: string;
  year: string;
}

/** The fields, with their weights for peers that support weights. */
export const fieldWeights = { title: 5, names: 4, linked: 4, year: 3, about: 2, text: 1 } as const;
export const fields = Object.keys(fieldWeights) as (keyof typeof fieldWeights)[];

/** The records as documents. A way of buying has no page and is omitted. */
export function documentsOf(entities: readonly Entity[]): PeerDocument[] {
  const nameAt = new Map(entities.map(({ kind, id, name }) => [`${kind}/${id}`, `${name.en} ${name.zh}`]));
  return entities
    .filter(({ kind }) => kind !== 'way')
    .map(({ kind, id, name, names, printed, synonyms, about, texts, figures, date, links }) => ({
      id: `${kind}/${id}`,
      title: `${name.en} ${name.zh}`,
      names: [...names.flatMap(({ en, zh }) => [en, zh]), ...printed, ...synonyms].join(' '),
      linked: links.flatMap((link) => nameAt.get(link) ?? []).join(' '),
      about: about.flatMap(({ en, zh }) => [en, zh]).join(' '),
      text: [...texts.flatMap(({ en, zh }) => [en, zh]), ...figures].join(' '),
      year: date?.date.earliest?.slice(0, 4) ?? '',
    }));
}

import type { Entity } from '../../../../src/search/indexing/entity.ts';
import type { Speed } from '../node-speed.ts';
import type { Quality } from '../quality.ts';

/** Another search, on the same records. */
export interface Peer {
  name: string;
  build(entities: readonly Entity[]): Promise<BuiltPeer>;
}

export interface BuiltPeer {
  /** What a browser does once its files are there; the index is ready afterwards. */
  open(): Promise<void>;
  /** `kind/id`, best first. */
  ask(query: string): Promise<string[]>;
  /** Gzip bytes of code and data that must arrive before the first answer to a median query. */
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

/** A record as a document of fields. What it is linked to counts by its name, as every guide to such a search advises. */
export interface PeerDocument {
  id: string;
  title: string;
  names: string;
  linked: string;
  about: string;
  text: string;
  year: string;
}

/** The fields, with what they weigh where a peer can weigh. */
export const fieldWeights = { title: 5, names: 4, linked: 4, year: 3, about: 2, text: 1 } as const;
export const fields = Object.keys(fieldWeights) as (keyof typeof fieldWeights)[];

/** The records as documents; a way of buying has no page, and is none. */
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

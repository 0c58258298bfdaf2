import { type Kind, kinds, type Root } from '../format/records.ts';
import { sharded } from '../format/shards.ts';
import { readCharacters } from '../text/fold.ts';
import type { Entity } from './entity.ts';
import { packNames } from './pack-names.ts';
import { postingsOf } from './pack-postings.ts';
import type { Scripts } from './scripts.ts';
import { type Split, splitEntities } from './split-entities.ts';

/** Root and postings of an index: what all languages share. */
export function packIndex(entities: Entity[], scripts: Scripts): { root: Root; shards: string[]; vocabulary: string[]; split: Split } {
  const characters = readCharacters(scripts.characters);
  const split = splitEntities(entities);
  const names = packNames(split, scripts, characters);
  const postings = postingsOf(split, scripts, characters);
  const { bounds, shards } = sharded(postings);
  const documents = kinds
    .map((kind): [Kind, number] => [kind, split.documents.filter((entity) => entity.kind === kind).length])
    .filter(([, count]) => count > 0);
  const vocabulary = [...postings.keys()].filter((key) => /^\p{L}{4,}$/u.test(key) && !/\p{Script=Han}/u.test(key)).sort();
  return { root: { documents, bounds, characters: scripts.characters, ...names }, shards, vocabulary, split };
}

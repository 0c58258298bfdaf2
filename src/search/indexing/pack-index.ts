import { type Kind, kinds, type Root } from '../format/records.ts';
import { writeShards } from '../format/shards.ts';
import { readFoldingTable } from '../text/fold.ts';
import type { IndexWeights } from '../weights.ts';
import type { ChineseTables } from './chinese-tables.ts';
import type { Entity } from './entity.ts';
import { packNames } from './pack-names.ts';
import { packPostings } from './pack-postings.ts';
import { type SplitEntities, splitEntities } from './split-entities.ts';

/** What all languages share of an index. */
export interface PackedIndex {
  root: Root;
  shards: string[];
  /** Words of the texts, for the repair of spellings. */
  vocabulary: string[];
  split: SplitEntities;
}

/** Makes root, postings and vocabulary. */
export function packIndex(entities: Entity[], tables: ChineseTables, weights: IndexWeights): PackedIndex {
  const folding = readFoldingTable(tables.foldingPairs);
  const split = splitEntities(entities, weights);
  const names = packNames(split, tables, folding);
  const postings = packPostings(split, tables, folding, weights);
  const { bounds, shards } = writeShards(postings, weights);
  const documents = kinds
    .map((kind): [Kind, number] => [kind, split.documents.filter((entity) => entity.kind === kind).length])
    .filter(([, count]) => count > 0);
  const vocabulary = [...postings.keys()]
    .filter((key) => key.length >= weights.fewestLettersOfVocabulary && /^\p{L}+$/u.test(key) && !/\p{Script=Han}/u.test(key))
    .sort();
  return { root: { documents, bounds, characters: tables.foldingPairs, ...names }, shards, vocabulary, split };
}

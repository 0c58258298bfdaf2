import { type Kind, kinds, type Root } from '../format/records.ts';
import { writeShards } from '../format/shards.ts';
import { readFoldingTable } from '../text/fold.ts';
import type { IndexWeights } from '../weights.ts';
import type { ChineseTables } from './chinese-tables.ts';
import type { Entity } from './entity.ts';
import { packNames } from './pack-names.ts';
import { packPostings } from './pack-postings.ts';
import { type SplitEntities, splitEntities } from './split-entities.ts';

/** The part of an index that all languages share. */
export interface PackedIndex {
  root: Root;
  shards: string[];
  /** Words of the running texts, for spelling correction. */
  vocabulary: string[];
  split: SplitEntities;
}

/** Builds the root, the postings and the vocabulary. */
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
  return {
    root: { documents, bounds, characters: tables.foldingPairs, ...names },
    shards,
    vocabulary,
    split,
  };
}

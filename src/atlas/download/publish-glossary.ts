import type { Published } from '../../schemas/published/collections.ts';
import type { Atlas } from '../records/records.ts';
import { addressesOf, inThree, type Publishing } from './publishing.ts';

export function publishGlossary(atlas: Atlas, publishing: Publishing): Published<'glossary'>[] {
  return [...atlas.glossary.values()].map((entry) => ({
    id: entry.id,
    name: inThree(publishing, entry.term),
    url: addressesOf(publishing, `glossary#${entry.id}`),
    definition: inThree(publishing, entry.definition),
    notToBeConfusedWith: entry.notToBeConfusedWith,
    sources: [],
  }));
}

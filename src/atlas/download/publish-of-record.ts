import type { Published } from '../../schemas/published/collections.ts';
import type { FactOfRecord } from '../records/records.ts';
import { inThreeOrNull, type Publishing } from './publishing.ts';

export function publishFactsOfRecord(facts: readonly FactOfRecord[], publishing: Publishing): Published<'policies'>['ofRecord'] {
  return facts.map(({ date: _, note, ...fact }) => ({ ...fact, note: inThreeOrNull(publishing, note ?? null) }));
}

import type { Published } from '../../schemas/published/collections.ts';
import type { Atlas } from '../records/records.ts';
import { publishSources } from './publish-evidence.ts';
import { addressesOf, inThree, type Publishing } from './publishing.ts';

export function publishConflicts(atlas: Atlas, publishing: Publishing): Published<'conflicts'>[] {
  return [...atlas.conflicts.values()].map((record) => ({
    id: record.id,
    title: inThree(publishing, record.title),
    url: addressesOf(publishing, `conflicts#${record.id}`),
    kind: record.kind,
    claims: record.claims.map(({ ref, quotation: { printed, lang, reads, source, lines }, meaning }) => ({
      ref,
      printed,
      lang,
      reads,
      reading: inThree(publishing, meaning),
      source,
      lines,
    })),
    preferred: record.preferred,
    answer: inThree(publishing, record.answer),
    why: inThree(publishing, record.why),
    confidence: record.confidence,
    weight: record.weight,
    weightWhy: inThree(publishing, record.weightWhy),
    stake: inThree(publishing, record.stake),
    affects: record.affects,
    sources: publishSources(record.sources),
  }));
}

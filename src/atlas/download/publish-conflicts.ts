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
    claims: record.claims.map(({ ref, quotation, ofRecord, meaning }) => ({
      ref,
      ofRecord: ofRecord && `${ofRecord.of}#${ofRecord.fact.fact}`,
      printed: quotation?.printed ?? ofRecord?.fact.value ?? '',
      lang: quotation?.lang ?? ofRecord?.fact.lang ?? 'zh',
      reads: quotation?.reads ?? null,
      reading: inThree(publishing, meaning),
      source: quotation?.source ?? null,
      lines: quotation?.lines ?? null,
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

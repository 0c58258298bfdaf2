import type { Published } from '../../schemas/published/collections.ts';
import type { Atlas, ServiceRecord } from '../records/records.ts';
import { addressesOf, inThree, type Publishing } from './publishing.ts';

export function publishServices(atlas: Atlas, publishing: Publishing): Published<'services'>[] {
  return [...atlas.services.values()].map((record) => ({
    id: record.id,
    name: inThree(publishing, record.term),
    url: addressesOf(publishing, `services/${record.id}`),
    synonyms: synonymsOf(record, publishing),
    broader: record.broader,
    narrower: record.narrower,
    scope: inThree(publishing, record.scope),
    cases: record.cases,
    policies: record.policies,
    sources: [],
  }));
}

/** Traditional synonyms are the converted Simplified ones, followed by those that conversion cannot produce. */
function synonymsOf({ synonyms: { en, zh, zhHant } }: ServiceRecord, { traditional }: Publishing): Published<'services'>['synonyms'] {
  return { en, 'zh-Hans': zh, 'zh-Hant': [...new Set([...zh.map(traditional), ...zhHant])] };
}

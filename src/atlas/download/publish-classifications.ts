import type { Published } from '../../schemas/published/collections.ts';
import type { Atlas } from '../records/records.ts';
import { publishQuotation, publishSources } from './publish-evidence.ts';
import { addressesOf, inThree, inThreeOrNull, type Publishing } from './publishing.ts';

export function publishClassifications(atlas: Atlas, publishing: Publishing): Published<'classifications'>[] {
  return [...atlas.classifications.values()].map((record) => ({
    id: record.id,
    title: inThree(publishing, record.title),
    url: addressesOf(publishing, `services/crosswalk#${record.id}`),
    of: record.of,
    isWhole: record.isWhole,
    stated: record.stated ?? null,
    note: inThreeOrNull(publishing, record.note),
    groups: record.groups.map(({ id, label, readings }) => ({
      id,
      label: inThree(publishing, label),
      readings: readings.map(publishQuotation),
    })),
    classes: record.classes.map(({ id, group, label, readings, terms, reason }) => ({
      id,
      group: group ?? null,
      label: inThree(publishing, label),
      readings: readings.map(publishQuotation),
      terms,
      reason: inThreeOrNull(publishing, reason ?? null),
    })),
    sources: publishSources(record.sources),
  }));
}

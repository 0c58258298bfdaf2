import type { Published } from '../../schemas/published/collections.ts';
import type { Atlas } from '../records/records.ts';
import { publishDate, publishQuotation, publishSources } from './publish-evidence.ts';
import { addressesOf, inThree, inThreeOrNull, type Publishing } from './publishing.ts';

export function publishPeople(atlas: Atlas, publishing: Publishing): Published<'people'>[] {
  return [...atlas.people.values()].map((record) => ({
    id: record.id,
    name: inThree(publishing, record.name),
    nameFrom: record.nameFrom,
    names: record.names.map(publishQuotation),
    url: addressesOf(publishing, `people#${record.id}`),
    kind: record.kind,
    roles: record.roles.map(({ role, printed, organisation, date }) => ({
      role: inThree(publishing, role),
      printed: printed.map(publishQuotation),
      organisation,
      date: publishDate(date),
    })),
    note: inThreeOrNull(publishing, record.note),
    works: record.works,
    documents: record.documents,
    conflicts: record.conflicts,
    sources: publishSources(record.sources),
  }));
}

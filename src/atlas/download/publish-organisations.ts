import type { Published } from '../../schemas/published/collections.ts';
import type { Atlas, OrganisationRecord } from '../records/records.ts';
import { publishQuotation, publishSources } from './publish-evidence.ts';
import { publishPlaceOf } from './publish-places.ts';
import { addressesOf, inThree, inThreeOrNull, type Publishing } from './publishing.ts';

export function publishOrganisations(atlas: Atlas, publishing: Publishing): Published<'organisations'>[] {
  return [...atlas.organisations.values()].map((record) => ({
    id: record.id,
    name: inThree(publishing, record.name),
    nameFrom: record.nameFrom,
    names: record.names.map(publishQuotation),
    alsoKnownAs: record.alsoKnownAs,
    url: addressesOf(publishing, `organisations/${record.id}`),
    kind: record.kind,
    level: record.level,
    place: publishPlaceOf(atlas, record.place),
    note: inThreeOrNull(publishing, record.note),
    roles: record.roles.map(({ role, collection, id }) => ({ role, collection, id })),
    cases: casesOf(record),
    conflicts: record.conflicts,
    sources: publishSources(record.sources),
  }));
}

/** The ids of its cases without duplicates; an organisation may have several roles in one case. */
function casesOf({ roles }: OrganisationRecord): string[] {
  return [...new Set(roles.flatMap(({ collection, id }) => (collection === 'cases' ? [id] : [])))].sort();
}

import type { PublishedCollection } from '../../schemas/published/collections.ts';
import type { Atlas } from '../records/records.ts';
import { publishCases } from './publish-cases.ts';
import { publishChecks } from './publish-checks.ts';
import { publishClassifications } from './publish-classifications.ts';
import { publishConflicts } from './publish-conflicts.ts';
import { publishGlossary } from './publish-glossary.ts';
import { publishGuide } from './publish-guide.ts';
import { publishOrganisations } from './publish-organisations.ts';
import { publishPeople } from './publish-people.ts';
import { publishPlaces } from './publish-places.ts';
import { publishPolicies } from './publish-policies.ts';
import { publishServices } from './publish-services.ts';
import { publishDocuments } from './publish-sources.ts';
import { publishStatistics } from './publish-statistics.ts';
import { publishWorks } from './publish-works.ts';
import type { Publishing } from './publishing.ts';

/** How each collection is published. For a new collection, add a line here and a shape in `schemas/published`. */
export const publishers = {
  cases: publishCases,
  policies: publishPolicies,
  organisations: publishOrganisations,
  places: publishPlaces,
  services: publishServices,
  classifications: publishClassifications,
  sources: publishDocuments,
  conflicts: publishConflicts,
  statistics: publishStatistics,
  checks: publishChecks,
  guide: publishGuide,
  people: publishPeople,
  works: publishWorks,
  glossary: publishGlossary,
} as const satisfies Record<PublishedCollection, (atlas: Atlas, publishing: Publishing) => { id: string }[]>;

/**
 * A collection as JSON: the envelope, then one record per line, so that two versions can be compared with diff. Records are in the order of
 * their ids, as in the atlas.
 */
export function jsonFile(version: string, records: readonly object[]): string {
  const lines = records.map((record) => JSON.stringify(record)).join(',\n');
  return `{"atlas":"point-to-surface","version":${JSON.stringify(version)},"records":[\n${lines}\n]}\n`;
}

import type { AtlasFiles } from './atlas-files.ts';
import type { ConflictsOf } from './build-conflicts.ts';
import { locator, quotation } from './read-quotation.ts';
import type { OrganisationRecord, Role } from './records.ts';

/** The organisations with their roles in cases and policies. */
export function buildOrganisations(
  files: AtlasFiles,
  cityOf: (place: string | null) => string | null,
  conflictsOf: ConflictsOf,
): OrganisationRecord[] {
  const roles = rolesIn(files);
  return files.organisations.map(
    (file): OrganisationRecord => ({
      ...file,
      collection: 'organisations',
      names: file.names.map(quotation),
      sources: file.sources.map(locator),
      roles: (roles.get(file.id) ?? []).map(({ role }) => role),
      city: cityOf(file.place),
      conflicts: conflictsOf(`organisation/${file.id}`),
    }),
  );
}

type RoleIn = OrganisationRecord['roles'][number];

/** The roles of each organisation, first in cases, then in policies. */
function rolesIn({ cases, policies }: AtlasFiles): Map<string, { organisation: string; role: RoleIn }[]> {
  const all = (role: Role, collection: RoleIn['collection'], id: string, organisations: readonly string[]) =>
    [...new Set(organisations)].map((organisation) => ({ organisation, role: { role, collection, id } }));
  const entries = [
    ...cases.flatMap(({ id, buyers, providers, evaluators }) => [
      ...all('buyer', 'cases', id, buyers),
      ...all('provider', 'cases', id, providers),
      ...all('evaluator', 'cases', id, evaluators),
    ]),
    ...policies.flatMap(({ id, issuers }) => all('issuer', 'policies', id, issuers)),
  ];
  return Map.groupBy(entries, ({ organisation }) => organisation);
}

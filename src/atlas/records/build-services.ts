import { groupByEach } from '../../values/group.ts';
import type { AtlasFiles } from './atlas-files.ts';
import type { ServiceRecord } from './records.ts';

/** The terms of the thesaurus with their narrower terms, and the records that name them or a narrower term. */
export function buildServices({ services, cases, policies }: AtlasFiles): ServiceRecord[] {
  const narrower = Map.groupBy(services, ({ broader }) => broader);
  const broaderOf = new Map(services.map(({ id, broader }) => [id, broader]));
  const terms = (record: { services: string[] }) => record.services.flatMap((id) => [id, broaderOf.get(id) ?? id]);
  const [casesOf, policiesOf] = [groupByEach(cases, terms), groupByEach(policies, terms)];
  return services.map(
    (file): ServiceRecord => ({
      ...file,
      collection: 'services',
      narrower: idsOf(narrower.get(file.id)).sort(),
      cases: idsOf(casesOf.get(file.id)),
      policies: idsOf(policiesOf.get(file.id)),
    }),
  );
}

function idsOf(records: readonly { id: string }[] = []): string[] {
  return records.map(({ id }) => id);
}

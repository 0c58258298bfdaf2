import type { Atlas, CaseRecord } from '../records/records.ts';

const support = 'support-for-organisations';

/** Whether what was bought is the support of organisations: money or rooms for them, and no service to others. */
export function isSupportOfOrganisations({ services }: Pick<Atlas, 'services'>, record: Pick<CaseRecord, 'services'>): boolean {
  const [first = ''] = record.services;
  return first === support || services.get(first)?.broader === support;
}

import { purchasesAmong } from '../counting/definitions.ts';
import type { Atlas, CaseRecord, ServiceRecord } from '../records/records.ts';

/** The cases of purchase of a service, in the order of its record. */
export function purchasesOf(atlas: Atlas, { cases }: Pick<ServiceRecord, 'cases'>): CaseRecord[] {
  return purchasesAmong(cases.flatMap((id) => atlas.cases.get(id) ?? []));
}

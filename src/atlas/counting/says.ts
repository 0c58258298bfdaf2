import { preferredReading } from '../records/quantity.ts';
import type { Atlas, CaseRecord } from '../records/records.ts';
import { isMoney } from './money.ts';

/** The fields of a case whose coverage is counted, ordered as a reader would ask. */
export const coverageFields = [
  'date',
  'place',
  'service',
  'way',
  'buyer',
  'provider',
  'provider-kind',
  'beneficiaries',
  'people-counted',
  'money',
  'rule',
  'second-document',
] as const;

export type CoverageField = (typeof coverageFields)[number];

/** Whether a case records a value for a field. `way: none` (nothing was bought) is a value. */
export function says(atlas: Atlas, record: CaseRecord, field: CoverageField): boolean {
  switch (field) {
    case 'date':
      return record.begins !== null;
    case 'place':
      return record.cities.length > 0;
    case 'service':
      return record.services.length > 0;
    case 'way':
      return record.way !== 'not-recorded';
    case 'buyer':
      return record.buyers.length > 0;
    case 'provider':
      return record.providers.length > 0;
    case 'provider-kind':
      return record.providers.some((id) => (atlas.organisations.get(id)?.kind ?? 'not-recorded') !== 'not-recorded');
    case 'beneficiaries':
      return record.beneficiaries !== null;
    case 'people-counted':
      return record.figures.some((quantity) => quantity.measure === 'beneficiaries' && preferredReading(quantity).figure !== null);
    case 'money':
      return record.figures.some(isMoney);
    case 'rule':
      return record.policies.length > 0;
    case 'second-document':
      return new Set(record.sources.map(({ source }) => source)).size > 1;
  }
}

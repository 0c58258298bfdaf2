import { isMoney } from '../counting/money.ts';
import { preferredReading } from '../quantity.ts';
import type { Atlas, CaseRecord } from '../records.ts';
import { type Computed, type Included, receiptOf } from './receipt.ts';

/** What a record of a case may say, in the order of a reader's questions. */
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

/** Whether a case says something of a field. That nothing was bought is said, not left open; so `way: none` says something. */
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

export interface CoverageRow {
  key: CoverageField;
  /** Cases that say it. */
  count: number;
  /** Cases looked at. */
  of: number;
}

export type Coverage = Computed<'coverage', CoverageRow>;

/** What the cases of purchase say and what they leave open. A record that says a field enters it with one, another with nothing. */
export function coverage(atlas: Atlas): Coverage {
  const receipt = receiptOf('coverage', atlas.cases.values(), (record) => {
    const ref = `case/${record.id}`;
    if (!record.isPurchase) return { ref, reason: 'not-a-purchase' };
    return coverageFields.map((row): Included => ({ ref, row, value: Number(says(atlas, record, row)) }));
  });
  const rows = coverageFields.map((key): CoverageRow => {
    const own = receipt.included.filter(({ row }) => row === key);
    return { key, count: own.filter(({ value }) => value === 1).length, of: own.length };
  });
  return { id: 'coverage', rows, receipt };
}

import { preferredReading } from '../records/quantity.ts';
import type { Atlas, CaseRecord } from '../records/records.ts';
import { isMoney } from './money.ts';

type Test = (record: CaseRecord, atlas: Atlas) => boolean;

/** What a record of a case may say, in the order of a reader's questions, and whether it does. */
const tests = {
  date: ({ begins }) => begins !== null,
  place: ({ cities }) => cities.length > 0,
  service: ({ services }) => services.length > 0,
  // That nothing was bought is said, not left open; so `none` says something.
  way: ({ ways }) => ways.length > 0,
  buyer: ({ buyers }) => buyers.length > 0,
  provider: ({ providers }) => providers.length > 0,
  'provider-kind': ({ providers }, { organisations }) =>
    providers.some((id) => (organisations.get(id)?.kind ?? 'not-recorded') !== 'not-recorded'),
  beneficiaries: ({ beneficiaries }) => beneficiaries !== null,
  'people-counted': ({ figures }) =>
    figures.some((quantity) => quantity.measure === 'beneficiaries' && preferredReading(quantity).figure !== null),
  money: ({ figures }) => figures.some(isMoney),
  rule: ({ policies }) => policies.length > 0,
  'second-document': ({ sources }) => new Set(sources.map(({ source }) => source)).size > 1,
} satisfies Record<string, Test>;

export type CoverageField = keyof typeof tests;

export const coverageFields = Object.keys(tests) as CoverageField[];

/** Whether a case says something of a field. */
export function says(atlas: Atlas, record: CaseRecord, field: CoverageField): boolean {
  return (tests[field] as Test)(record, atlas);
}

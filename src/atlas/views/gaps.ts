import { groupByEach } from '../../values/group.ts';
import { memoize } from '../../values/memoize.ts';
import { purchasesAmong } from '../counting/definitions.ts';
import { type CoverageField, says } from '../counting/says.ts';
import { byDate } from '../records/order.ts';
import { preferredReading } from '../records/quantity.ts';
import type { Quantity } from '../records/quotation.ts';
import type { Atlas, CaseRecord, ConflictRecord, OrganisationRecord, PolicyRecord } from '../records/records.ts';

/** The fields that a case of purchase may not record, in the order of the matrix. */
export const gapFields = [
  'date',
  'service',
  'way',
  'buyer',
  'provider',
  'beneficiaries',
  'people-counted',
  'money',
] as const satisfies readonly CoverageField[];

export type GapField = (typeof gapFields)[number];

/** The cases of a city, and those that do not record each field. `city` is `null` for cases without a city. */
export interface CityGaps {
  city: string | null;
  cases: CaseRecord[];
  missing: Record<GapField, CaseRecord[]>;
}

/** A record, and how many of its figures only this one document gives. */
export interface OneSource {
  record: CaseRecord | PolicyRecord;
  /** Id of the document. */
  source: string;
  figures: number;
}

/** What the atlas does not know. All of it is computed; "not recorded" never means "no". */
export interface Gaps {
  cities: CityGaps[];
  /** For each field, the cases of purchase that do not record it, in all cities. */
  fields: { field: GapField; cases: CaseRecord[]; of: number }[];
  /**
   * Figures of cases and rules: how many there are, which of them several documents give, and by record, how many only one document gives.
   */
  figures: { all: number; ofSeveral: Quantity[]; ofOne: OneSource[] };
  /** Figures whose printed form cannot be parsed. */
  unreadable: Quantity[];
  /** The number of records with a single source, and the number of all, by collection. */
  told: { cases: { one: number; of: number }; policies: { one: number; of: number } };
  undatedCases: CaseRecord[];
  undatedPolicies: PolicyRecord[];
  /** Rules without a recorded issuer. */
  unissued: PolicyRecord[];
  /** Organisations of unknown kind. */
  unkinded: OrganisationRecord[];
  /** Conflicts without a preferred claim, or with low confidence in it. */
  unsettled: ConflictRecord[];
}

export const gaps = memoize((atlas: Atlas): Gaps => {
  const counted = purchasesAmong(atlas.cases.values());
  const [cases, policies] = [[...atlas.cases.values()], [...atlas.policies.values()]];
  const quantities = [...cases, ...policies].flatMap(({ figures }) => figures);
  return {
    cities: cityGaps(atlas, counted),
    fields: gapFields.map((field) => ({ field, cases: byDate(lacking(atlas, counted, field)), of: counted.length })),
    figures: {
      all: quantities.length,
      ofSeveral: quantities.filter((quantity) => documentsOf(quantity).size > 1),
      ofOne: [...cases, ...policies].flatMap(oneSource),
    },
    unreadable: quantities.filter((quantity) => preferredReading(quantity).figure === null),
    told: { cases: toldOnce(cases), policies: toldOnce(policies) },
    undatedCases: cases.filter(({ date }) => date === null),
    undatedPolicies: policies.filter(({ date }) => date === null),
    unissued: policies.filter(({ issuers }) => issuers.length === 0),
    unkinded: [...atlas.organisations.values()].filter(({ kind }) => kind === 'not-recorded'),
    unsettled: [...atlas.conflicts.values()].filter(({ preferred, confidence }) => preferred === null || confidence === 'low'),
  };
});

/** The gaps by city, most cases first; cases without a city last. */
function cityGaps(atlas: Atlas, records: readonly CaseRecord[]): CityGaps[] {
  return [...groupByEach<CaseRecord, string | null>(records, ({ cities }) => (cities.length > 0 ? cities : [null]))]
    .map(([city, cases]): CityGaps => {
      const missing = Object.fromEntries(gapFields.map((field) => [field, lacking(atlas, cases, field)])) as CityGaps['missing'];
      return { city, cases, missing };
    })
    .sort(
      (a, b) =>
        Number(a.city === null) - Number(b.city === null) || b.cases.length - a.cases.length || ((a.city ?? '') < (b.city ?? '') ? -1 : 1),
    );
}

function lacking(atlas: Atlas, records: readonly CaseRecord[], field: GapField): CaseRecord[] {
  return records.filter((record) => !says(atlas, record, field));
}

function documentsOf({ readings }: Quantity): Set<string> {
  return new Set(readings.map(({ source }) => source));
}

/** The figures of a record that only one document gives, by document. */
function oneSource(record: CaseRecord | PolicyRecord): OneSource[] {
  const sources = record.figures.flatMap((quantity) => {
    const [source, ...others] = documentsOf(quantity);
    return source === undefined || others.length > 0 ? [] : [source];
  });
  return [...Map.groupBy(sources, (source) => source)].map(([source, own]) => ({ record, source, figures: own.length }));
}

function toldOnce(records: readonly (CaseRecord | PolicyRecord)[]): { one: number; of: number } {
  const one = records.filter(({ sources }) => new Set(sources.map(({ source }) => source)).size === 1);
  return { one: one.length, of: records.length };
}

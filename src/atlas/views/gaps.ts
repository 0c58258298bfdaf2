import { groupByEach } from '../../values/group.ts';
import { memoize } from '../../values/memoize.ts';
import { purchasesAmong } from '../counting/definitions.ts';
import { type CoverageField, says } from '../counting/says.ts';
import { byDate } from '../records/order.ts';
import { preferredReading } from '../records/quantity.ts';
import type { Quantity } from '../records/quotation.ts';
import type { Atlas, CaseRecord, ConflictRecord, OrganisationRecord, PolicyRecord } from '../records/records.ts';

/** What a case of purchase may leave open, in the order of the matrix. */
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

/** The cases of a city, and which of them leave a field open. `city` is `null` for those of no city. */
export interface CityGaps {
  city: string | null;
  cases: CaseRecord[];
  missing: Record<GapField, CaseRecord[]>;
}

/** A record with figures, and how many of them only one document gives. */
export interface OneSource {
  record: CaseRecord | PolicyRecord;
  /** The document. */
  source: string;
  figures: number;
}

/** What is not known. Everything is derived; "not recorded" is never "no". */
export interface Gaps {
  cities: CityGaps[];
  /** Cases of purchase that leave a field open, whatever their city. */
  fields: { field: GapField; cases: CaseRecord[]; of: number }[];
  /** Figures of cases and policies: how many there are, how many a second document gives too, and how those of one document spread over records. */
  figures: { all: number; ofSeveral: Quantity[]; ofOne: OneSource[] };
  /** Figures whose words cannot be read as a number. */
  unreadable: Quantity[];
  /** Records that only one document tells of: how many of each collection, and of how many. */
  told: { cases: { one: number; of: number }; policies: { one: number; of: number } };
  undatedCases: CaseRecord[];
  undatedPolicies: PolicyRecord[];
  /** Rules of which no issuer is named. */
  unissued: PolicyRecord[];
  /** Organisations of which no document says what kind of body they are. */
  unkinded: OrganisationRecord[];
  /** Conflicts in which no claim is preferred, or one with little confidence. */
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

/** City by city, the one with most cases first; those of no city last. */
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

/** The figures of a record that one document alone gives, document by document. */
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

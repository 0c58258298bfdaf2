import { readFileSync } from 'node:fs';
import { yearOfRecord } from '../../../src/atlas/records/order.ts';
import type { Atlas, CaseRecord, PolicyRecord } from '../../../src/atlas/records/records.ts';

/** Values of a facet; a record must have one of them. */
type FacetValues = string | string[];

/** Facets that make a record relevant; it must match all of them. */
export interface Because {
  service?: FacetValues;
  org?: FacetValues;
  city?: FacetValues;
  district?: FacetValues;
  year?: number;
}

export interface Query {
  id: string;
  class: string;
  query: string;
  /** Ids of relevant cases and policies; records of other kinds have a slash: `guide/registration`. */
  relevant: string[];
  because?: Because;
  /** Whether it is held out: never used to tune the search. */
  held?: true;
}

/** A correction of a given judgement that the records contradict. */
interface Correction {
  query: string;
  add?: string[];
  remove?: string[];
  /** The facets to use instead of the given ones. */
  because?: Because;
  reason: string;
}

export interface QuerySets {
  given: Query[];
  /** Further queries that may be used for tuning. */
  more: Query[];
  held: Query[];
}

/** A search to measure: for a query, its results as `kind/id`, best first. */
export type SearchFunction = (query: string) => Promise<string[]> | string[];

/** The result of measuring one query. */
export interface Outcome {
  query: Query;
  /** 1 / rank of the first relevant result among the first ten; 0 if there is none. */
  reciprocalRank: number;
  /** The share of relevant results found among the first ten; of at most ten relevant ones. */
  recall: number;
  /** All relevant records, as `kind/id`. */
  relevant: string[];
  /** The first ten results of the kinds that are relevant for the query. */
  found: string[];
}

export interface Score {
  queries: number;
  mrr: number;
  recall: number;
}

/** Mean values over all queries, over each set, and over each class of a set. */
export interface Relevance {
  all: Score;
  sets: Record<keyof QuerySets, Score>;
  classes: Record<keyof QuerySets, Map<string, Score>>;
  outcomes: Record<keyof QuerySets, Outcome[]>;
}

/** The number of results that are considered. */
const cutoff = 10;

/** The ids for facet values in the given file. Values that are not listed are ids already. */
const idsByValue: Record<'service' | 'org' | 'district', Record<string, string[]>> = {
  service: {
    'home-elderly': ['home-based-elderly-care'],
    'inst-elderly': ['residential-elderly-care'],
    assessment: ['assessment-and-research', 'organisation-assessment', 'eligibility-assessment', 'education-assessment'],
    correction: ['corrections-and-drug-control', 'community-corrections', 'drug-rehabilitation', 'resettlement-of-released-people'],
    disability: ['disability-services', 'disability-rehabilitation', 'disability-employment'],
    family: ['family-services'],
    incubation: ['support-for-organisations', 'organisation-incubation', 'organisation-funding', 'office-space'],
    legal: ['legal-services', 'legal-representation', 'peoples-mediation'],
    poverty: ['rural-poverty-reduction'],
    relief: ['relief-and-poverty', 'street-homeless-relief'],
    training: ['employment-and-training', 'vocational-training'],
  },
  org: {
    '96890': ['96890-community-service'],
    bnu: ['bnu-ssdpp', 'bnu-social-philanthropy-centre'],
    cass: ['cass-social-policy-centre'],
    heifer: ['heifer-international'],
    redcross: ['red-cross-foundation'],
    thk: ['taihe-guan-singapore'],
    ymca: ['shanghai-ymca'],
  },
  district: { Haishu: ['ningbo-haishu'], Pudong: ['shanghai-pudong'] },
};

/** Reads the queries of a folder: given.json with corrections.json applied, and more.json. */
export function readQueries(folder: string): QuerySets {
  const read = <Contents>(name: string) => JSON.parse(readFileSync(`${folder}/${name}.json`, 'utf8')) as Contents;
  const { queries: given } = read<{ queries: Query[] }>('given');
  const { queries: more } = read<{ queries: Query[] }>('more');
  const { corrections } = read<{ corrections: Correction[] }>('corrections');
  return {
    given: given.map((query) => correct(query, corrections)),
    more: more.filter(({ held }) => !held),
    held: more.filter(({ held }) => held),
  };
}

function correct(query: Query, corrections: readonly Correction[]): Query {
  const own = corrections.filter((correction) => correction.query === query.id);
  const removed = own.flatMap(({ remove }) => remove ?? []);
  const added = own.flatMap(({ add }) => add ?? []);
  const because = own.find((correction) => correction.because)?.because ?? query.because;
  return { ...query, relevant: [...query.relevant.filter((id) => !removed.includes(id)), ...added], ...(because ? { because } : {}) };
}

/**
 * Runs all queries and measures the results.
 *
 * MRR@10 is the mean of 1 / rank of the first relevant result; recall@10 is the mean share of relevant results among the first ten, where
 * at most ten count as findable. Results are grouped by kind, so ranks are counted within the relevant kinds: if cases or policies are
 * relevant, these two together in the order returned, as a reader sees them under their headings; otherwise the kinds of the relevant
 * records.
 */
export async function measureRelevance(atlas: Atlas, queries: QuerySets, search: SearchFunction): Promise<Relevance> {
  const outcomes: Relevance['outcomes'] = { given: [], more: [], held: [] };
  for (const set of ['given', 'more', 'held'] as const) {
    for (const query of queries[set]) outcomes[set].push(outcomeOf(query, relevantTo(atlas, query), await search(query.query)));
  }
  return {
    all: scoreOf(Object.values(outcomes).flat()),
    sets: eachSet((set) => scoreOf(outcomes[set])),
    classes: eachSet(
      (set) => new Map([...Map.groupBy(outcomes[set], ({ query }) => query.class)].map(([name, own]) => [name, scoreOf(own)])),
    ),
    outcomes,
  };
}

function eachSet<Value>(make: (set: keyof QuerySets) => Value): Record<keyof QuerySets, Value> {
  return { given: make('given'), more: make('more'), held: make('held') };
}

/**
 * All relevant records, as `kind/id`: those listed, and the cases and policies with the given facets. A place counts for all cases within
 * it, and an organisation counts as issuer, buyer or provider.
 */
export function relevantTo(atlas: Atlas, { relevant, because }: Query): string[] {
  const named = relevant.map((id) => {
    if (id.includes('/')) return id;
    if (atlas.cases.has(id)) return `case/${id}`;
    if (atlas.policies.has(id)) return `policy/${id}`;
    throw new Error(`No case and no policy is called "${id}".`);
  });
  if (!because) return named;
  const cases = [...atlas.cases.values()].filter((record) => hasFacets(atlas, record, because)).map(({ id }) => `case/${id}`);
  const policies = [...atlas.policies.values()].filter((record) => hasFacets(atlas, record, because)).map(({ id }) => `policy/${id}`);
  return [...new Set([...named, ...cases, ...policies])];
}

function hasFacets(atlas: Atlas, record: CaseRecord | PolicyRecord, { service, org, city, district, year }: Because): boolean {
  const isOneOf = (ids: string[], wanted: string[]) => wanted.some((id) => ids.includes(id));
  return (
    (service === undefined || isOneOf(record.services, idsOf('service', service))) &&
    (org === undefined || isOneOf(organisationsOf(record), idsOf('org', org))) &&
    (city === undefined || isOneOf(placesOf(atlas, record), [city].flat())) &&
    (district === undefined || isOneOf(placesOf(atlas, record), idsOf('district', district))) &&
    (year === undefined || yearOfRecord(record) === year)
  );
}

function idsOf(facet: keyof typeof idsByValue, values: FacetValues): string[] {
  return [values].flat().flatMap((value) => idsByValue[facet][value] ?? [value]);
}

function organisationsOf(record: CaseRecord | PolicyRecord): string[] {
  return record.collection === 'policies' ? record.issuers : [...record.buyers, ...record.providers, ...record.evaluators];
}

/** The places of a record, and all larger places around them. */
function placesOf(atlas: Atlas, record: CaseRecord | PolicyRecord): string[] {
  const within = new Set<string>();
  for (const place of [record.place, ...(record.collection === 'cases' ? record.alsoIn : [])]) {
    for (let id = place; id !== null && !within.has(id); id = atlas.places.get(id)?.parent ?? null) within.add(id);
  }
  return [...within];
}

function outcomeOf(query: Query, relevant: string[], results: string[]): Outcome {
  const kinds = new Set(relevant.map(kindOf));
  if (kinds.has('case') || kinds.has('policy')) kinds.add('case').add('policy');
  const found = results.filter((result) => kinds.has(kindOf(result))).slice(0, cutoff);
  const first = found.findIndex((result) => relevant.includes(result));
  return {
    query,
    reciprocalRank: first < 0 ? 0 : 1 / (first + 1),
    recall: found.filter((result) => relevant.includes(result)).length / Math.min(cutoff, relevant.length),
    relevant,
    found,
  };
}

function kindOf(ref: string): string {
  return ref.slice(0, ref.indexOf('/'));
}

export function scoreOf(outcomes: readonly Outcome[]): Score {
  const mean = (value: (outcome: Outcome) => number) => outcomes.reduce((sum, outcome) => sum + value(outcome), 0) / outcomes.length;
  return { queries: outcomes.length, mrr: mean(({ reciprocalRank }) => reciprocalRank), recall: mean(({ recall }) => recall) };
}

import { readFileSync } from 'node:fs';
import { yearOfRecord } from '../../../src/atlas/records/order.ts';
import type { Atlas, CaseRecord, PolicyRecord } from '../../../src/atlas/records/records.ts';

/** Values of a facet; a record needs one of them. */
type FacetValues = string | string[];

/** What makes every record that has it relevant; of several facets a record needs all. */
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
  /** Ids of cases and policies; with a slash, of another kind: `guide/registration`. */
  relevant: string[];
  because?: Because;
  /** Never looked at when the search is tuned. */
  held?: true;
}

/** A judgement of the given file that the records do not bear out, and why. */
interface Correction {
  query: string;
  add?: string[];
  remove?: string[];
  /** In place of the facets given. */
  because?: Because;
  reason: string;
}

export interface QuerySets {
  given: Query[];
  /** The fresh queries that may be looked at. */
  more: Query[];
  held: Query[];
}

/** Any search under test: for a query, `kind/id` of its results, best first. */
export type SearchFunction = (query: string) => Promise<string[]> | string[];

/** How one query fared. */
export interface Outcome {
  query: Query;
  /** One over the rank of the first relevant result among the first ten; 0 when there is none. */
  reciprocalRank: number;
  /** Relevant results among the first ten, of as many as there can be. */
  recall: number;
  /** `kind/id` of all that is relevant. */
  relevant: string[];
  /** The first ten results of the kinds the query is about. */
  found: string[];
}

export interface Score {
  queries: number;
  mrr: number;
  recall: number;
}

/** Means over queries: all of them, those of each set, and each class within a set. */
export interface Relevance {
  all: Score;
  sets: Record<keyof QuerySets, Score>;
  classes: Record<keyof QuerySets, Map<string, Score>>;
  outcomes: Record<keyof QuerySets, Outcome[]>;
}

/** How many results are looked at. */
const cutoff = 10;

/** The facet values of the given file, as ids of the atlas. A value that is not here is itself an id. */
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

/** The queries of a folder: given.json as corrected by corrections.json, and more.json. */
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
 * Searches for every query and counts what is found.
 *
 * MRR@10 is the mean of one over the rank of the first relevant result; recall@10 the mean of the relevant results among
 * the first ten, out of the ten or as many as there are. Results come in groups by kind, so ranks are counted within the
 * groups a query is about: where cases and policies are relevant, among these two in the order returned, as under the
 * headings where a reader looks for them; elsewhere among the kinds of the relevant records only.
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
 * `kind/id` of every relevant record: those named, and the cases and policies that have the facets. A place counts wherever a
 * case stands, and an organisation that issued a document as one that bought or sold.
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

/** Where it stands, and all that this lies in. */
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

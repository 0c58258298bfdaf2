import type { FacetValues } from '../../values/choice.ts';
import { groupByEach } from '../../values/group.ts';
import { memoize } from '../../values/memoize.ts';
import { topServicesOf } from '../records/order.ts';
import type { Atlas, CaseRecord, PolicyRecord } from '../records/records.ts';

/** The facets of each list, in the order of the page. */
export const facetNames = {
  cases: ['service', 'city', 'year', 'kind', 'way', 'level', 'provider', 'source'],
  policies: ['level', 'place', 'year', 'service', 'issuer', 'source'],
} as const;

export type FacetedCollection = keyof typeof facetNames;
export type FacetName = (typeof facetNames)[FacetedCollection][number];

/** The values of a record under each facet; `none` if it has no value. */
export function facetsOf(atlas: Atlas, record: CaseRecord | PolicyRecord): FacetValues {
  return valuesOf(atlas)(record);
}

const valuesOf = memoize((atlas: Atlas) => memoize((record: CaseRecord | PolicyRecord) => findValues(atlas, record)));

function findValues(atlas: Atlas, record: CaseRecord | PolicyRecord): FacetValues {
  const { begins: year } = record;
  const common = {
    service: orNone([...topServicesOf(atlas, record), ...record.services]),
    year: orNone(year === null ? [] : [String(year)]),
    source: orNone(record.sources.map(({ source }) => source)),
  };
  if (record.collection === 'policies')
    return {
      ...common,
      level: [record.level],
      place: record.place === null ? ['national'] : placesAround(atlas, record.place),
      issuer: orNone(record.issuers),
    };
  return {
    ...common,
    city: orNone(record.cities),
    kind: [record.kind],
    way: record.ways.length > 0 ? record.ways : ['not-recorded'],
    level: orNone(record.levels),
    provider: orNone(record.providers.flatMap((id) => atlas.organisations.get(id)?.kind ?? [])),
  };
}

/** A value of a facet with its number of purchases or rules, and its narrower values: of a service its narrower terms, of a province its cities. */
export interface FacetEntry {
  value: string;
  count: number;
  within: FacetEntry[];
}

/**
 * The values of a facet in display order: years by number, other values by count, `none` last; narrower values are nested in their broader
 * value.
 */
export function facetEntries(atlas: Atlas, name: FacetName, counts: ReadonlyMap<string, number>): FacetEntry[] {
  const widerOf = (value: string) => {
    const wider = name === 'service' ? atlas.services.get(value)?.broader : name === 'place' ? atlas.places.get(value)?.province : null;
    return wider && wider !== value && counts.has(wider) ? wider : null;
  };
  const under = Map.groupBy(counts, ([value]) => widerOf(value));
  const entriesUnder = (wider: string | null): FacetEntry[] =>
    (under.get(wider) ?? [])
      .map(([value, count]) => ({ value, count, within: entriesUnder(value) }))
      .sort((a, b) => isNone(a) - isNone(b) || (name === 'year' ? Number(a.value) - Number(b.value) : byCount(a, b)));
  return entriesUnder(null);
}

/** A value of a facet chosen by the reader. */
export interface ChosenValue {
  name: FacetName;
  value: string;
}

interface Listed {
  cases: CaseRecord;
  policies: PolicyRecord;
}

/** The records of each list by facet and value, in the order of their ids. */
type Lists = { [Collection in FacetedCollection]: Map<string, Map<string, Listed[Collection][]>> };

const lists = memoize((atlas: Atlas): Lists => {
  const listed = <Item extends CaseRecord | PolicyRecord>(names: readonly FacetName[], records: ReadonlyMap<string, Item>) =>
    new Map(names.map((name) => [name, groupByEach(records.values(), (record) => facetsOf(atlas, record)[name] ?? [])]));
  return { cases: listed(facetNames.cases, atlas.cases), policies: listed(facetNames.policies, atlas.policies) };
});

/** The records that have all chosen values; needs at least one. */
export function recordsUnder<Collection extends FacetedCollection>(
  atlas: Atlas,
  collection: Collection,
  [first, ...others]: readonly ChosenValue[],
): Listed[Collection][] {
  const records = first ? (lists(atlas)[collection].get(first.name)?.get(first.value) ?? []) : [];
  return records.filter((record) => others.every(({ name, value }) => facetsOf(atlas, record)[name]?.includes(value)));
}

/** All values of a facet that some record of the list has. */
export function facetValues(atlas: Atlas, collection: FacetedCollection, name: FacetName): string[] {
  return [...(lists(atlas)[collection].get(name)?.keys() ?? [])].sort();
}

/**
 * How many purchases or rules each value of a facet has, given the values chosen in other facets; 0 for a value that only other records have.
 */
export function facetCounts(
  atlas: Atlas,
  collection: FacetedCollection,
  chosen: readonly ChosenValue[],
  name: FacetName,
): Map<string, number> {
  const others = chosen.filter((one) => one.name !== name);
  const left: Iterable<[string, (CaseRecord | PolicyRecord)[]]> =
    others.length === 0
      ? (lists(atlas)[collection].get(name) ?? [])
      : groupByEach<CaseRecord | PolicyRecord, string>(
          recordsUnder(atlas, collection, others),
          (record) => facetsOf(atlas, record)[name] ?? [],
        );
  return new Map([...left].map(([value, records]) => [value, records.filter(isCounted).length]));
}

/** Whether a list counts the record: a rule, or a purchase. */
function isCounted(record: CaseRecord | PolicyRecord): boolean {
  return record.collection === 'policies' || record.isPurchase;
}

/** The city and province of a place; the place itself if it has neither. */
function placesAround(atlas: Atlas, id: string): string[] {
  const place = atlas.places.get(id);
  return place ? [place.city, place.province].filter((wider) => wider !== null).concat(place.city || place.province ? [] : [id]) : [id];
}

function orNone(values: readonly string[]): string[] {
  return values.length > 0 ? [...new Set(values)] : ['none'];
}

const isNone = ({ value }: FacetEntry) => Number(value === 'none');
const byCount = (a: FacetEntry, b: FacetEntry) => b.count - a.count || (a.value < b.value ? -1 : 1);

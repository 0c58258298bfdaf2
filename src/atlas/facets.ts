import type { FacetValues } from '../values/choice.ts';
import { topServicesOf, yearOfRecord } from './order.ts';
import type { Atlas, CaseRecord, PolicyRecord } from './records.ts';

/** What lists can be narrowed by, in the order a page offers it. */
export const facetNames = {
  cases: ['city', 'service', 'year', 'kind', 'way', 'level', 'provider', 'source'],
  policies: ['level', 'place', 'year', 'service', 'issuer', 'source'],
} as const;

export type FacetedCollection = keyof typeof facetNames;
export type FacetName = (typeof facetNames)[FacetedCollection][number];

/** What a record says under each facet. Every record stands under every facet, if only under `none`. */
export function facetsOf(atlas: Atlas, record: CaseRecord | PolicyRecord): FacetValues {
  const year = yearOfRecord(record);
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
    way: [record.way],
    level: orNone(record.levels),
    provider: orNone(record.providers.flatMap((id) => atlas.organisations.get(id)?.kind ?? [])),
  };
}

/** A value of a facet with the number of its records and the values within it: a service with its narrower ones, a province with its cities. */
export interface FacetEntry {
  value: string;
  count: number;
  within: FacetEntry[];
}

/** Values with their counts as a reader looks through them: years in order, everything else by count, `none` last; narrower values under their wider one. */
export function facetEntries(atlas: Atlas, name: FacetName, counts: ReadonlyMap<string, number>): FacetEntry[] {
  const widerOf = (value: string) => {
    const wider = name === 'service' ? atlas.services.get(value)?.broader : name === 'place' ? atlas.places.get(value)?.province : null;
    return wider && wider !== value && counts.has(wider) ? wider : null;
  };
  const entriesUnder = (wider: string | null): FacetEntry[] =>
    [...counts]
      .filter(([value]) => widerOf(value) === wider)
      .map(([value, count]) => ({ value, count, within: entriesUnder(value) }))
      .sort((a, b) => isNone(a) - isNone(b) || (name === 'year' ? Number(a.value) - Number(b.value) : byCount(a, b)));
  return entriesUnder(null);
}

/** Every value that some record has. */
export function facetValues(atlas: Atlas, records: Iterable<CaseRecord | PolicyRecord>, name: FacetName): string[] {
  return [...new Set([...records].flatMap((record) => facetsOf(atlas, record)[name] ?? []))].sort();
}

/** The city or province of a place and what that lies in. */
function placesAround(atlas: Atlas, id: string): string[] {
  const place = atlas.places.get(id);
  return place ? [place.city, place.province].filter((wider) => wider !== null).concat(place.city || place.province ? [] : [id]) : [id];
}

function orNone(values: readonly string[]): string[] {
  return values.length > 0 ? [...new Set(values)] : ['none'];
}

const isNone = ({ value }: FacetEntry) => Number(value === 'none');
const byCount = (a: FacetEntry, b: FacetEntry) => b.count - a.count || (a.value < b.value ? -1 : 1);

import { groupByEach } from '../../values/group.ts';
import { memoize } from '../../values/memoize.ts';
import { byDate, topServicesOf, yearOfRecord } from '../records/order.ts';
import type { Atlas, CaseRecord, PlaceRecord, PolicyRecord } from '../records/records.ts';

/** A service bought in a city: the number of cases, and the first year. */
export interface ServiceBought {
  service: string;
  count: number;
  /** The year of the first dated case; `null` if none is dated. */
  first: number | null;
}

/** All records of a city. */
export interface CityProfile {
  city: PlaceRecord;
  /** In the order of their ids. */
  cases: CaseRecord[];
  policies: PolicyRecord[];
  casesByDate: CaseRecord[];
  policiesByDate: PolicyRecord[];
  /** Cases by service, each list by date. */
  casesByService: ReadonlyMap<string, CaseRecord[]>;
  /** The year of the first dated case; `null` if none is dated. */
  first: number | null;
  services: ServiceBought[];
  /** Ids of the organisations with a role in one of its cases. */
  organisations: string[];
  /** All districts, counties, streets and towns of the city on record. */
  districts: PlaceRecord[];
}

/** Cities with records: first those with cases, by first year; then the others, by name. */
export const cityProfiles = memoize((atlas: Atlas): readonly CityProfile[] =>
  [...profiles(atlas).values()]
    .filter(({ cases, policies }) => cases.length + policies.length > 0)
    .sort(
      (a, b) =>
        Number(b.cases.length > 0) - Number(a.cases.length > 0) ||
        (a.first ?? 9999) - (b.first ?? 9999) ||
        (a.city.id < b.city.id ? -1 : 1),
    ),
);

/** The profile of a city; `undefined` if the id is not a city with records. */
export function cityProfile(atlas: Atlas, id: string): CityProfile | undefined {
  return profiles(atlas).get(id);
}

const profiles = memoize((atlas: Atlas): Map<string, CityProfile> => {
  const cases = Map.groupBy(atlas.cases.values(), ({ city }) => city);
  const policies = Map.groupBy(atlas.policies.values(), ({ city }) => city);
  const places = Map.groupBy(atlas.places.values(), ({ city }) => city);
  const cities = [...atlas.places.values()].filter(({ level }) => level === 'city');
  return new Map(
    cities.map((city) => {
      const own = { cases: cases.get(city.id) ?? [], policies: policies.get(city.id) ?? [] };
      const districts = (places.get(city.id) ?? []).filter(({ id }) => id !== city.id);
      return [city.id, profileOf(atlas, { city, ...own, districts })];
    }),
  );
});

function profileOf(atlas: Atlas, own: Pick<CityProfile, 'city' | 'cases' | 'policies' | 'districts'>): CityProfile {
  const { cases, policies } = own;
  const casesByDate = byDate(cases);
  return {
    ...own,
    casesByDate,
    casesByService: groupByEach(casesByDate, ({ services }) => services),
    policiesByDate: byDate(policies),
    first: firstYear(cases),
    services: servicesBought(atlas, cases),
    organisations: [...new Set(cases.flatMap(({ buyers, providers, evaluators }) => [...buyers, ...providers, ...evaluators]))].sort(),
  };
}

function firstYear(cases: CaseRecord[]): number | null {
  const years = cases.flatMap((record) => yearOfRecord(record) ?? []);
  return years.length > 0 ? Math.min(...years) : null;
}

function servicesBought(atlas: Atlas, cases: CaseRecord[]): ServiceBought[] {
  return [...groupByEach(cases, (record) => topServicesOf(atlas, record))]
    .map(([service, bought]) => ({ service, count: bought.length, first: firstYear(bought) }))
    .sort((a, b) => b.count - a.count || (a.first ?? 9999) - (b.first ?? 9999) || (a.service < b.service ? -1 : 1));
}

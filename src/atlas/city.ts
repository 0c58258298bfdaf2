import { topServicesOf, yearOfRecord } from './order.ts';
import type { Atlas, CaseRecord, PlaceRecord, PolicyRecord } from './records.ts';

/** A service bought in a city: how often it is on record, and since when. */
export interface ServiceBought {
  service: string;
  count: number;
  /** Year of the first dated case; `null` when none is dated. */
  first: number | null;
}

/** What stands on record for a city. */
export interface CityProfile {
  city: PlaceRecord;
  cases: CaseRecord[];
  policies: PolicyRecord[];
  /** Year of the first dated case; `null` when none is dated. */
  first: number | null;
  services: ServiceBought[];
  /** Ids of the organisations with a role in one of its cases. */
  organisations: string[];
  /** Every district, county, street and town of the city on record. */
  districts: PlaceRecord[];
}

/** Cities with something on record: those with cases first, by first year; then by name. */
export function cityProfiles(atlas: Atlas): CityProfile[] {
  return [...atlas.places.values()]
    .filter(({ level }) => level === 'city')
    .map((city) => cityProfile(atlas, city))
    .filter(({ cases, policies }) => cases.length + policies.length > 0)
    .sort(
      (a, b) =>
        Number(b.cases.length > 0) - Number(a.cases.length > 0) ||
        (a.first ?? 9999) - (b.first ?? 9999) ||
        (a.city.id < b.city.id ? -1 : 1),
    );
}

/** Everything on record for one city. */
export function cityProfile(atlas: Atlas, city: PlaceRecord): CityProfile {
  const cases = [...atlas.cases.values()].filter((record) => record.city === city.id);
  const policies = [...atlas.policies.values()].filter((record) => record.city === city.id);
  return {
    city,
    cases,
    policies,
    first: firstYear(cases),
    services: servicesBought(atlas, cases),
    organisations: [...new Set(cases.flatMap(({ buyers, providers, evaluators }) => [...buyers, ...providers, ...evaluators]))].sort(),
    districts: [...atlas.places.values()].filter((place) => place.city === city.id && place.id !== city.id),
  };
}

function firstYear(cases: CaseRecord[]): number | null {
  const years = cases.flatMap((record) => yearOfRecord(record) ?? []);
  return years.length > 0 ? Math.min(...years) : null;
}

function servicesBought(atlas: Atlas, cases: CaseRecord[]): ServiceBought[] {
  const services = new Set(cases.flatMap((record) => topServicesOf(atlas, record)));
  return [...services]
    .map((service) => {
      const bought = cases.filter((record) => topServicesOf(atlas, record).includes(service));
      return { service, count: bought.length, first: firstYear(bought) };
    })
    .sort((a, b) => b.count - a.count || (a.first ?? 9999) - (b.first ?? 9999) || (a.service < b.service ? -1 : 1));
}

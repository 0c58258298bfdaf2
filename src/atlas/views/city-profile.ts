import { groupByEach } from '../../values/group.ts';
import { memoize } from '../../values/memoize.ts';
import { firstYear, partPurchases } from '../counting/definitions.ts';
import { byDate, topServicesOf } from '../records/order.ts';
import type { Atlas, CaseRecord, PlaceRecord, PolicyRecord } from '../records/records.ts';

/** A service bought in a city: the number of purchases, and the first year. */
export interface ServiceBought {
  service: string;
  count: number;
  /** The first year; `null` if none is certain. */
  first: number | null;
}

/** All records of a city, each list by date. */
export interface CityProfile {
  city: PlaceRecord;
  /** Purchases that stand in the city, alone or among others. */
  purchases: CaseRecord[];
  /** Records of cases of the city that are no purchases. */
  others: CaseRecord[];
  policies: PolicyRecord[];
  /** Purchases by service. */
  purchasesByService: ReadonlyMap<string, CaseRecord[]>;
  /** The first year; `null` if none is certain. */
  first: number | null;
  services: ServiceBought[];
  /** Ids of the organisations with a role in one of its records. */
  organisations: string[];
  /** All districts, counties, streets and towns of the city on record. */
  districts: PlaceRecord[];
}

/** Cities with records: first those with purchases, by first year; then those with other records, then those with rules alone. */
export const cityProfiles = memoize((atlas: Atlas): readonly CityProfile[] =>
  [...profiles(atlas).values()]
    .filter((profile) => recordsOf(profile).length + profile.policies.length > 0)
    .sort(
      (a, b) =>
        Number(b.purchases.length > 0) - Number(a.purchases.length > 0) ||
        (a.first ?? 9999) - (b.first ?? 9999) ||
        Number(b.others.length > 0) - Number(a.others.length > 0) ||
        (a.city.id < b.city.id ? -1 : 1),
    ),
);

/** The records of cases of a city: purchases first, then the others. */
export function recordsOf({ purchases, others }: Pick<CityProfile, 'purchases' | 'others'>): CaseRecord[] {
  return [...purchases, ...others];
}

/** The profile of a city; `undefined` if the id is not a city with records. */
export function cityProfile(atlas: Atlas, id: string): CityProfile | undefined {
  return profiles(atlas).get(id);
}

const profiles = memoize((atlas: Atlas): Map<string, CityProfile> => {
  const cases = groupByEach(atlas.cases.values(), ({ cities }) => cities);
  const policies = Map.groupBy(atlas.policies.values(), ({ city }) => city);
  const places = Map.groupBy(atlas.places.values(), ({ city }) => city);
  const cities = [...atlas.places.values()].filter(({ level }) => level === 'city');
  return new Map(
    cities.map((city) => {
      const own = partPurchases(byDate(cases.get(city.id) ?? []));
      const districts = (places.get(city.id) ?? []).filter(({ id }) => id !== city.id);
      return [city.id, profileOf(atlas, { city, ...own, policies: byDate(policies.get(city.id) ?? []), districts })];
    }),
  );
});

function profileOf(atlas: Atlas, own: Pick<CityProfile, 'city' | 'purchases' | 'others' | 'policies' | 'districts'>): CityProfile {
  const { purchases } = own;
  const bodies = recordsOf(own).flatMap(({ buyers, providers, evaluators }) => [...buyers, ...providers, ...evaluators]);
  return {
    ...own,
    purchasesByService: groupByEach(purchases, ({ services }) => services),
    first: firstYear(purchases),
    services: servicesBought(atlas, purchases),
    organisations: [...new Set(bodies)].sort(),
  };
}

function servicesBought(atlas: Atlas, purchases: CaseRecord[]): ServiceBought[] {
  return [...groupByEach(purchases, (record) => topServicesOf(atlas, record))]
    .map(([service, bought]) => ({ service, count: bought.length, first: firstYear(bought) }))
    .sort((a, b) => b.count - a.count || (a.first ?? 9999) - (b.first ?? 9999) || (a.service < b.service ? -1 : 1));
}

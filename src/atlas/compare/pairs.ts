import { memoize } from '../../values/memoize.ts';
import type { Atlas } from '../records/records.ts';
import { type CityProfile, cityProfiles, recordsOf } from '../views/city-profile.ts';

type ByService = Pick<CityProfile, 'purchasesByService'>;

/** Limits the number of pair pages. */
const mostCities = 40;

/** The cities that can be compared, most purchases first. One record is enough, because "who bought what first" needs no second. */
export const comparedCities = memoize((atlas: Atlas): readonly CityProfile[] =>
  cityProfiles(atlas)
    .filter((profile) => recordsOf(profile).length > 0)
    .sort((a, b) => b.purchases.length - a.purchases.length || b.others.length - a.others.length || (a.city.id < b.city.id ? -1 : 1))
    .slice(0, mostCities),
);

/** Two cities, in the order of their ids. */
export interface CityPair {
  /** `ningbo-vs-wuxi` */
  id: string;
  cities: [CityProfile, CityProfile];
  /** Ids of the services that both cities have, most purchases first. */
  shared: string[];
}

/** All pairs of the compared cities, in the order of their ids. */
export const cityPairs = memoize((atlas: Atlas): readonly CityPair[] => {
  const cities = comparedCities(atlas).toSorted((a, b) => (a.city.id < b.city.id ? -1 : 1));
  return cities.flatMap((a, index) => cities.slice(index + 1).map((b) => cityPair(a, b)));
});

/** The id of the page of a pair, independent of the order: `pairId('wuxi', 'ningbo')` is `ningbo-vs-wuxi`. */
export function pairId(a: string, b: string): string {
  return [a, b].sort().join('-vs-');
}

function cityPair(a: CityProfile, b: CityProfile): CityPair {
  return { id: pairId(a.city.id, b.city.id), cities: [a, b], shared: sharedServices(a, b) };
}

/** The services that purchases of both cities name, most purchases first. */
export function sharedServices({ purchasesByService: a }: ByService, { purchasesByService: b }: ByService): string[] {
  const count = (service: string) => (a.get(service)?.length ?? 0) + (b.get(service)?.length ?? 0);
  const shared = [...a.keys()].filter((service) => b.has(service));
  return shared.sort((x, y) => count(y) - count(x) || (x < y ? -1 : 1));
}

/** A city to compare with, and why: the service both bought, and the years. */
export interface Partner {
  city: CityProfile;
  service: string;
  /** The year of this city's case and the year of the other city's case. */
  years: [number, number];
}

/**
 * The best cities to compare with, at most `most`: those that bought the same service in the nearest years, then those with more services
 * in common.
 */
export function partnersOf(atlas: Atlas, id: string, most: number): Partner[] {
  return partners(atlas)(id).slice(0, most);
}

const partners = memoize((atlas: Atlas) => memoize((id: string) => rankPartners(atlas, id)));

function rankPartners(atlas: Atlas, id: string): Partner[] {
  const cities = comparedCities(atlas);
  const own = cities.find(({ city }) => city.id === id);
  if (!own) return [];
  return cities
    .filter((other) => other !== own)
    .flatMap((other) => {
      const partner = nearest(own, other);
      return partner ? [{ partner, shared: sharedServices(own, other).length }] : [];
    })
    .sort(
      (a, b) =>
        distance(a.partner) - distance(b.partner) || b.shared - a.shared || (a.partner.city.city.id < b.partner.city.city.id ? -1 : 1),
    )
    .map(({ partner }) => partner);
}

function distance({ years: [a, b] }: Partner): number {
  return Math.abs(a - b);
}

/**
 * The pair of purchases of one service with the smallest distance in years; of equal pairs the earliest. `null` if there is none.
 */
function nearest(own: CityProfile, other: CityProfile): Partner | null {
  const pairs = own.purchases.flatMap((a) =>
    other.purchases.flatMap((b): Partner[] => {
      const [from, to] = [a.begins, b.begins];
      const service = a.services.find((id) => b.services.includes(id));
      return from !== null && to !== null && service !== undefined ? [{ city: other, service, years: [from, to] }] : [];
    }),
  );
  return pairs.sort((a, b) => distance(a) - distance(b) || a.years[0] - b.years[0])[0] ?? null;
}

import { memoize } from '../../values/memoize.ts';
import { sharedServices } from '../compare/pairs.ts';
import { byDate, topServicesOf } from '../records/order.ts';
import type { Atlas, PlaceRecord } from '../records/records.ts';
import { type CityProfile, cityProfile, cityProfiles, recordsOf } from '../views/city-profile.ts';
import { best, choose, isLong, lineTo, type RelatedLine, ranked, yearsBetween } from './line.ts';
import { placesUp, rulesOfServices } from './lookups.ts';

/**
 * Related to a city: the most similar city, for comparison; its first case; its first rule or one from a higher level; to fill up, the city
 * that began next.
 */
export function relatedToCity(atlas: Atlas, city: PlaceRecord): RelatedLine[] {
  const profile = cityProfile(atlas, city.id);
  if (!profile || recordsOf(profile).length + profile.policies.length === 0) return [];
  return choose(
    `place/${city.id}`,
    3,
    [...alike(atlas, profile), ...boughtByRules(atlas, profile), ...firstCase(profile), ...rule(atlas, profile)],
    () => [...next(atlas, profile), ...nearest(atlas, profile)],
  );
}

/** Cities with at least this many purchases are compared, and at most this many cities. */
const [fewestPurchases, mostCities] = [2, 40];

/** Ids of the cities that are compared with each other. */
const comparedCities = memoize((atlas: Atlas): ReadonlySet<string> => {
  const cities = cityProfiles(atlas).filter(({ purchases }) => purchases.length >= fewestPurchases);
  const order = cities.toSorted((a, b) => b.purchases.length - a.purchases.length || (a.city.id < b.city.id ? -1 : 1));
  return new Set(order.slice(0, mostCities).map(({ city }) => city.id));
});

/**
 * The most similar city. Similarity is the share of common services among all services of both, so that a city with every service is not
 * similar to all. Ties: more services in common, then the nearest first year. Cities with a comparison page come first.
 */
function alike(atlas: Atlas, profile: CityProfile): RelatedLine[] {
  const own = profile.purchasesByService;
  const common = ({ purchasesByService }: CityProfile) => sharedServices(profile, { purchasesByService }).length;
  const compared = comparedCities(atlas);
  const others = cityProfiles(atlas).filter((each) => each !== profile && common(each) > 0);
  const isCompared = ({ city }: CityProfile) => compared.has(profile.city.id) && compared.has(city.id);
  const found = bestCity(others, (each) => [
    Number(!isCompared(each)),
    -common(each) / (own.size + each.purchasesByService.size - common(each)),
    -common(each),
    Math.abs((each.first ?? 9999) - (profile.first ?? 9999)),
  ]);
  if (!found) return [];
  const n = common(found);
  if (!isCompared(found)) return lineTo('place', found.city, 'cityLike', { n });
  const pair = [profile.city.id, found.city.id].sort();
  return [{ to: `compare/${pair.join('-vs-')}`, names: pair.map((id) => `place/${id}`), why: 'compareCities', n, years: null }];
}

/** For a city with rules but no purchase: the city that bought most of the services its rules are about; ties: the one that began first. */
function boughtByRules(atlas: Atlas, { purchases, policies }: CityProfile): RelatedLine[] {
  if (purchases.length > 0) return [];
  const about = new Set(policies.flatMap((policy) => topServicesOf(atlas, policy)));
  const common = ({ services }: CityProfile) => services.filter(({ service }) => about.has(service)).length;
  const buyers = cityProfiles(atlas).filter((each) => common(each) > 0);
  const found = bestCity(buyers, (each) => [-common(each), each.first ?? 9999]);
  return found ? lineTo('place', found.city, 'boughtByRules', { n: common(found) }) : [];
}

function bestCity(profiles: readonly CityProfile[], rank: (profile: CityProfile) => number[]): CityProfile | undefined {
  const cities = profiles.map((profile) => ({ id: profile.city.id, profile }));
  return best(cities, ({ profile }) => rank(profile))?.profile;
}

/** Its first purchase, if it has many: the page mentions it only in the introduction, without a link, and in a long list. */
function firstCase({ purchases }: CityProfile): RelatedLine[] {
  return isLong(purchases) ? lineTo('case', firstDated(purchases), 'cityFirst') : [];
}

/** Its first rule, if it has many; else the earliest rule of a higher level on a service it bought, nearest level first. */
function rule(atlas: Atlas, { city, policies, services }: CityProfile): RelatedLine[] {
  if (isLong(policies)) return lineTo('policy', firstDated(policies), 'cityRule');
  const up = placesUp(atlas, city.id).slice(1);
  const bought = services.map(({ service }) => service);
  const above = byDate(rulesOfServices(atlas, bought).filter(({ place }) => up.includes(place)));
  const found = best(above, (each) => [Number(each.date === null), up.indexOf(each.place), above.indexOf(each)]);
  return lineTo('policy', found, 'ruleAbove');
}

function firstDated<Dated extends { date: object | null }>(records: readonly Dated[]): Dated | undefined {
  return records.find(({ date }) => date !== null);
}

/** The city that began next after this one. */
function next(atlas: Atlas, profile: CityProfile): RelatedLine[] {
  const order = cityProfiles(atlas);
  const later = order[order.indexOf(profile) + 1];
  const first = (each: CityProfile) => each.purchases[0];
  const [own, other] = [first(profile), later ? first(later) : undefined];
  const years = own && other ? yearsBetween(own, other) : null;
  return later && years !== null ? lineTo('place', later.city, 'cityNext', { years }) : [];
}

/** The two nearest cities on the map; degrees of longitude are scaled by latitude. */
function nearest(atlas: Atlas, { city }: CityProfile): RelatedLine[] {
  const shrink = Math.cos((city.lat * Math.PI) / 180);
  const others = cityProfiles(atlas).flatMap((each) => (each.city === city ? [] : [each.city]));
  return ranked(others, ({ lat, lng }) => [Math.hypot(lat - city.lat, (lng - city.lng) * shrink)])
    .slice(0, 2)
    .flatMap((near) => lineTo('place', near, 'cityNear'));
}

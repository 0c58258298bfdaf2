import { memoize } from '../../values/memoize.ts';
import { byDate } from '../records/order.ts';
import type { Atlas, CaseRecord } from '../records/records.ts';

/** A case at a point of a map, with the fields that the spread map needs. */
export interface PlacedCase {
  id: string;
  point: string;
  year: number | null;
  earliest: string | null;
  isCounted: boolean;
}

/** Cases of purchase, and cases that only name a place, once for each of their cities. */
export function casesAtCities(atlas: Atlas, cases: Iterable<CaseRecord> = atlas.cases.values()): PlacedCase[] {
  return [...cases].filter(isOnMap).flatMap((record) => record.cities.map((city) => placed(record, city)));
}

/**
 * The same within one city: each case at its most exact recorded places, in each of several; at the point of the city only if no place
 * within the city is recorded.
 */
export function casesWithin(atlas: Atlas, city: string): PlacedCase[] {
  return placedByCity(atlas).get(city) ?? [];
}

const placedByCity = memoize((atlas: Atlas) => {
  const all = [...atlas.cases.values()]
    .filter(isOnMap)
    .flatMap((record) => exactPlaces(atlas, record).map((place) => placed(record, place)));
  return Map.groupBy(all, ({ point }) => atlas.places.get(point)?.city ?? null);
});

/** The places of a case without the cities of which a place within is recorded too. */
function exactPlaces(atlas: Atlas, { place, alsoIn }: CaseRecord): string[] {
  const all = [place, ...alsoIn].filter((id) => id !== null);
  return all.filter((id) => !all.some((other) => other !== id && atlas.places.get(other)?.city === id));
}

/** The cases of a service or its narrower terms at their cities, for the map on the page of a case. Memoised, because many pages ask for it. */
export function casesOfServiceAtCities(atlas: Atlas, service: string): PlacedCase[] {
  return ofService(atlas)(service);
}

const ofService = memoize((atlas: Atlas) =>
  memoize((service: string) => {
    const cases = (atlas.services.get(service)?.cases ?? []).toSorted().flatMap((id) => atlas.cases.get(id) ?? []);
    return casesAtCities(atlas, cases);
  }),
);

/** Cases of purchase without a point on the map: provincial and national ones. */
export function casesWithoutPoint(atlas: Atlas): CaseRecord[] {
  return byDate([...atlas.cases.values()].filter((record) => record.isPurchase && record.cities.length === 0));
}

/** Cases of purchase in a city without a certain year. */
export function undatedCases(atlas: Atlas): CaseRecord[] {
  return [...atlas.cases.values()].filter((record) => record.isPurchase && record.begins === null && record.cities.length > 0);
}

/** Whether a case is a purchase, if only one that is mentioned: maps and the lists beside them show these. */
export function isOnMap(record: CaseRecord): boolean {
  return record.isPurchase || record.kind === 'mention';
}

function placed(record: CaseRecord, point: string): PlacedCase {
  return {
    id: record.id,
    point,
    year: record.begins,
    earliest: record.date?.date.earliest ?? null,
    isCounted: record.isPurchase,
  };
}

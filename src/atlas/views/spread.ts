import { memoize } from '../../values/memoize.ts';
import { byDate } from '../records/order.ts';
import type { Atlas, CaseRecord } from '../records/records.ts';

/** A case at a point of a map, reduced to what the spread needs. */
export interface PlacedCase {
  id: string;
  point: string;
  year: number | null;
  earliest: string | null;
  isCounted: boolean;
}

/** The cases of purchase, and the places that are only named, once for each city they stand in. */
export function casesAtCities(atlas: Atlas, cases: Iterable<CaseRecord> = atlas.cases.values()): PlacedCase[] {
  return [...cases].filter(isOnMap).flatMap((record) => record.cities.map((city) => placed(record, city)));
}

/** The same within one city: each case at the most exact place on record; the city's own point for what is city-wide. */
export function casesWithin(atlas: Atlas, city: string): PlacedCase[] {
  return placedByCity(atlas).get(city) ?? [];
}

const placedByCity = memoize((atlas: Atlas) => {
  const all = [...atlas.cases.values()]
    .filter(isOnMap)
    .flatMap((record) => [record.place, ...record.alsoIn].flatMap((place) => (place === null ? [] : placed(record, place))));
  return Map.groupBy(all, ({ point }) => atlas.places.get(point)?.city ?? null);
});

/** What shares a service with a case, as the pictures of its surroundings need it. */
export interface Kin {
  /** At their cities, for the locator. */
  atCities: PlacedCase[];
  /** One case a city, the first by id, for the bearings: all cases of a city lie in the same direction. */
  oneByCity: { id: string; record: CaseRecord; city: string; lat: number; lng: number }[];
}

/** The cases of any of these services or their narrower terms. Remembered: many pages ask for the same. */
export function kinOf(atlas: Atlas, services: readonly string[]): Kin {
  return kinOfServices(atlas)([...services].sort().join(' '));
}

const kinOfServices = memoize((atlas: Atlas) =>
  memoize((services: string): Kin => {
    const ids = new Set(services.split(' ').flatMap((id) => atlas.services.get(id)?.cases ?? []));
    const cases = [...ids]
      .sort()
      .flatMap((id) => atlas.cases.get(id) ?? [])
      .filter(isOnMap);
    const byCity = new Map<string, Kin['oneByCity'][number]>();
    for (const record of cases) {
      const place = atlas.places.get(record.city ?? '');
      if (place && !byCity.has(place.id)) byCity.set(place.id, { id: record.id, record, city: place.id, lat: place.lat, lng: place.lng });
    }
    return { atCities: casesAtCities(atlas, cases), oneByCity: [...byCity.values()] };
  }),
);

/** Cases of purchase without a point: of a province, of the nation. */
export function casesWithoutPoint(atlas: Atlas): CaseRecord[] {
  return byDate([...atlas.cases.values()].filter((record) => record.isPurchase && record.cities.length === 0));
}

/** Cases of purchase that stand in a city and have no certain year. */
export function undatedCases(atlas: Atlas): CaseRecord[] {
  return [...atlas.cases.values()].filter((record) => record.isPurchase && record.begins === null && record.cities.length > 0);
}

function isOnMap(record: CaseRecord): boolean {
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

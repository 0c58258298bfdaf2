import type { AtlasFiles } from './atlas-files.ts';
import type { PlaceRecord } from './records.ts';

/** The places with the larger places they lie in and the smaller ones within them. */
export function buildPlaces({ places, cases, policies }: AtlasFiles): PlaceRecord[] {
  const files = new Map(places.map((place) => [place.id, place]));
  const within = Map.groupBy(places, ({ parent }) => parent);
  const climb = (id: string, level: 'city' | 'province'): string | null => {
    for (let place = files.get(id), steps = 0; place && steps < 8; steps++) {
      if (place.level === level) return place.id;
      place = place.parent === null ? undefined : files.get(place.parent);
    }
    return null;
  };
  const citiesOnRecord = new Set([...cases, ...policies].map(({ place }) => (place === null ? null : climb(place, 'city'))));
  return places.map((file): PlaceRecord => {
    const city = climb(file.id, 'city');
    return {
      ...file,
      collection: 'places',
      city,
      province: climb(file.id, 'province'),
      children: (within.get(file.id) ?? []).map(({ id }) => id).sort(),
      page: pageOf(file.id, city, citiesOnRecord),
    };
  });
}

/** A city has a page if a record is located in it; places within it are anchors on that page. `null` for the others. */
function pageOf(id: string, city: string | null, citiesOnRecord: Set<string | null>): string | null {
  if (city === null || !citiesOnRecord.has(city)) return null;
  return id === city ? `cities/${city}` : `cities/${city}#${id}`;
}

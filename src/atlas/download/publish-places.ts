import type { Published, PublishedPlaceOf } from '../../schemas/published/collections.ts';
import type { Atlas, PlaceRecord } from '../records/records.ts';
import { addressesOf, inThree, inThreeOrNull, type Publishing } from './publishing.ts';

export function publishPlaces(atlas: Atlas, publishing: Publishing): Published<'places'>[] {
  return [...atlas.places.values()].map((place) => ({
    id: place.id,
    name: inThree(publishing, place.name),
    url: addressesOf(publishing, place.page ?? 'cities'),
    level: place.level,
    parent: place.parent,
    province: place.province,
    city: place.city,
    lat: place.lat,
    lng: place.lng,
    approximate: place.approximate,
    historical: place.historical,
    became: inThreeOrNull(publishing, place.became),
    sources: [],
  }));
}

/** The place of a record with the larger places it lies in; `null` for the whole country. */
export function publishPlaceOf({ places }: Atlas, id: string | null): PublishedPlaceOf | null {
  const place = id === null ? undefined : places.get(id);
  if (!place) return null;
  const { province, city, lat, lng } = place;
  return { id: place.id, province, city, district: districtOf(places, place), lat, lng };
}

/** The district or county that a place is or lies in; `null` if there is none. */
function districtOf(places: Atlas['places'], place: PlaceRecord): string | null {
  if (place.level === 'district' || place.level === 'county') return place.id;
  const parent = place.parent === null ? undefined : places.get(place.parent);
  return parent && parent.level !== 'city' ? districtOf(places, parent) : null;
}

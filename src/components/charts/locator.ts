import type { Atlas, PlaceRecord } from '../../atlas/records/records.ts';
import type { BaseMaps, CutMap } from '../../charts/base-map.ts';
import { boxOnFinestMap, partHolding } from '../../charts/map-box.ts';
import { type PlacedMap, placeMap } from '../../charts/placed-map.ts';
import { unitRadius } from '../../charts/spread.ts';
import type { Locale } from '../../values/locale.ts';
import { hrefOf } from '../links.ts';
import type { MapMark } from './MapDrawing.astro';
import { type MapName, mapNames, mapNameWidth, mapWaters } from './map-names.ts';

const size = 13;
const height = 224;

/** A city on a locator map. */
export interface LocatedCity {
  place: PlaceRecord;
  /** The year beside its name, "n.d.", or `null` for none. */
  quiet: string | null;
  isHere: boolean;
  isDated: boolean;
}

/** What a locator map draws. */
interface Locator<City> {
  cities: (City & { names: MapName[] })[];
  marks: MapMark[];
  waters: ReturnType<typeof mapWaters>;
  placed: PlacedMap;
}

/** A small map around a place, with those of the cities that lie on it; the place itself has no link if `isOwnPage`. */
export function locatorAround<City extends LocatedCity>(
  locale: Locale,
  atlas: Atlas,
  maps: BaseMaps,
  home: PlaceRecord,
  { width, degreesEast, isOwnPage = false }: { width: number; degreesEast: number; isOwnPage?: boolean },
  all: readonly City[],
): Locator<City> {
  const box = boxOnFinestMap(home, degreesEast, 3);
  const part = partHolding(box);
  const grid = part === 'china' ? 2 : 1;
  const map: CutMap = maps.cut(part, { box, width, height, riverRank: 3, least: 5.2, grid });
  const cities = all
    .filter(({ place }) => map.isWithin(place, 2))
    .map((city) => ({ ...city, names: mapNames(locale, city.place, { quiet: city.quiet }) }));
  const waters = mapWaters(locale, maps, map, size);
  return {
    cities,
    marks: cities.map(({ place, names, isHere, isDated }) => ({
      id: place.id,
      names,
      href: isHere && isOwnPage ? null : hrefOf(locale, atlas, `place/${place.id}`),
      kind: isHere ? 'here' : isDated ? 'case' : 'named',
    })),
    waters,
    placed: placeMap(
      map,
      cities.map(({ place, names, isHere }) => ({
        id: place.id,
        lat: place.lat,
        lng: place.lng,
        radius: isHere ? 9 : unitRadius,
        priority: isHere ? 2 : 1,
        widths: names.map((name) => mapNameWidth(name, size)),
      })),
      waters,
      { size, band: grid / 2, figure: grid },
    ),
  };
}

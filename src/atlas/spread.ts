import { byDate } from './order.ts';
import type { Atlas, CaseRecord } from './records.ts';
import { beginningOf } from './statistics/beginning.ts';
import { citiesOf } from './statistics/cities.ts';
import { isCountedCase } from './statistics/counted-cases.ts';

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
  return [...cases].filter(isOnMap).flatMap((record) => citiesOf(atlas, record).map((city) => placed(record, city)));
}

/** The same within one city: each case at the most exact place on record; the city's own point for what is city-wide. */
export function casesWithin(atlas: Atlas, city: string): PlacedCase[] {
  return [...atlas.cases.values()].filter(isOnMap).flatMap((record) =>
    [record.place, ...record.alsoIn].flatMap((place) =>
      place !== null && atlas.places.get(place)?.city === city ? [placed(record, place)] : [],
    ),
  );
}

/** Cases of purchase without a point: of a province, of the nation. */
export function casesWithoutPoint(atlas: Atlas): CaseRecord[] {
  return byDate([...atlas.cases.values()].filter((record) => isCountedCase(record) && citiesOf(atlas, record).length === 0));
}

/** Cases of purchase that stand in a city and have no certain year. */
export function undatedCases(atlas: Atlas): CaseRecord[] {
  return [...atlas.cases.values()].filter(
    (record) => isCountedCase(record) && beginningOf(record).year === null && citiesOf(atlas, record).length > 0,
  );
}

function isOnMap(record: CaseRecord): boolean {
  return isCountedCase(record) || record.kind === 'mention';
}

function placed(record: CaseRecord, point: string): PlacedCase {
  return {
    id: record.id,
    point,
    year: beginningOf(record).year,
    earliest: record.date?.date.earliest ?? null,
    isCounted: isCountedCase(record),
  };
}

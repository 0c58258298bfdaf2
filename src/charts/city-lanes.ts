import { compareDates } from '../values/chronology.ts';
import type { Lane, LaneItem } from './lanes.ts';

/** An item of a city with its district; `null` for city-wide items. */
export interface DistrictItem extends LaneItem {
  district: string | null;
}

/** The key of the city-wide lane. */
export const wholeCity = '';

/** The items of a city in lanes: city-wide first, then districts by first date; districts without dates last, by id. */
export function cityLanes<Item extends DistrictItem>(items: readonly Item[]): Lane<Item>[] {
  const byDistrict = Map.groupBy(items, ({ district }) => district ?? wholeCity);
  const first = (key: string) => (byDistrict.get(key) ?? []).map(({ date }) => date).sort(compareDates)[0] ?? null;
  return [...byDistrict.keys()]
    .sort((a, b) => Number(b === wholeCity) - Number(a === wholeCity) || compareDates(first(a), first(b)) || (a < b ? -1 : 1))
    .map((key) => ({ key, items: byDistrict.get(key) ?? [] }));
}

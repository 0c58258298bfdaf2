import { compareDates } from '../values/chronology.ts';
import type { Lane, LaneItem } from './lanes.ts';

/** An item of a city with the district it stands in; `null` when it is of the whole city. */
export interface DistrictItem extends LaneItem {
  district: string | null;
}

/** The key of the lane of the whole city. */
export const wholeCity = '';

/** A city's items in lanes: the whole city first, then its districts by their first date, those without any date last, by id. */
export function cityLanes<Item extends DistrictItem>(items: readonly Item[]): Lane<Item>[] {
  const byDistrict = Map.groupBy(items, ({ district }) => district ?? wholeCity);
  const first = (key: string) => (byDistrict.get(key) ?? []).map(({ date }) => date).sort(compareDates)[0] ?? null;
  return [...byDistrict.keys()]
    .sort((a, b) => Number(b === wholeCity) - Number(a === wholeCity) || compareDates(first(a), first(b)) || (a < b ? -1 : 1))
    .map((key) => ({ key, items: byDistrict.get(key) ?? [] }));
}

import { topServicesOf } from '../order.ts';
import type { Atlas } from '../records.ts';
import { type Computed, type Included, receiptOf } from './receipt.ts';

/** A city that took a service up, and when its first dated case began. */
export interface Arrival {
  city: string;
  year: number;
}

export interface SpreadRow {
  /** The top-level service. */
  key: string;
  /** Each city with a dated case, by its first year. */
  arrivals: Arrival[];
  /** Cities of which no case has a certain year. */
  undated: string[];
  /** The years of the first and of the last city; `null` when no case has a certain year. */
  first: number | null;
  last: number | null;
}

export type SpreadEntry = Included & { city: string; year: number | null };
export type SpreadOfServices = Computed<'spread-of-services', SpreadRow, SpreadEntry>;

/** How each service went from city to city: the first, then the others by year, the undated apart. */
export function spreadOfServices(atlas: Atlas): SpreadOfServices {
  const receipt = receiptOf('spread', atlas.cases.values(), (record) => {
    const ref = `case/${record.id}`;
    if (!record.isPurchase) return { ref, reason: 'not-a-purchase' };
    const [cities, services] = [record.cities, topServicesOf(atlas, record)];
    if (cities.length === 0) return { ref, reason: 'no-city' };
    if (services.length === 0) return { ref, reason: 'no-service' };
    const { begins: year } = record;
    return services.flatMap((row) => cities.map((city) => ({ ref, row, value: 1, city, year })));
  });
  const rows = [...Map.groupBy(receipt.included, ({ row }) => row)].map(([key, entries]) => spreadRow(key, entries));
  return { id: 'spread-of-services', rows: rows.sort(widestFirst), receipt };
}

function spreadRow(key: string, entries: readonly SpreadEntry[]): SpreadRow {
  const arrivals: Arrival[] = [];
  const undated: string[] = [];
  for (const [city, own] of Map.groupBy(entries, (entry) => entry.city)) {
    const years = own.flatMap(({ year }) => year ?? []);
    if (years.length > 0) arrivals.push({ city, year: Math.min(...years) });
    else undated.push(city);
  }
  arrivals.sort((a, b) => a.year - b.year || (a.city < b.city ? -1 : 1));
  return { key, arrivals, undated: undated.sort(), first: arrivals[0]?.year ?? null, last: arrivals.at(-1)?.year ?? null };
}

function widestFirst(a: SpreadRow, b: SpreadRow): number {
  const cities = ({ arrivals, undated }: SpreadRow) => arrivals.length + undated.length;
  return cities(b) - cities(a) || (a.first ?? Infinity) - (b.first ?? Infinity) || (a.key < b.key ? -1 : 1);
}

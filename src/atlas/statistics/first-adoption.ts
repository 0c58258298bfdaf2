import { topServicesOf } from '../order.ts';
import type { Atlas } from '../records.ts';
import { type Computed, receiptOf, withoutYear } from './receipt.ts';

export interface AdoptionRow {
  /** `<service>@<city>` */
  key: string;
  service: string;
  city: string;
  year: number;
  /** Years after the first city on record; 0 for the first. */
  lag: number;
  /** Ids of the cases of that year: more than one when they tie. */
  cases: string[];
}

export type FirstAdoption = Computed<'first-adoption', AdoptionRow>;

/** The first dated case of each top-level service in each city, and how long after the first city. Undated cases prove no first. */
export function firstAdoption(atlas: Atlas): FirstAdoption {
  const receipt = receiptOf('earliest', atlas.cases.values(), (record) => {
    const ref = `case/${record.id}`;
    if (!record.isPurchase) return { ref, reason: 'not-a-purchase' };
    const [cities, services] = [record.cities, topServicesOf(atlas, record)];
    if (cities.length === 0) return { ref, reason: 'no-city' };
    if (services.length === 0) return { ref, reason: 'no-service' };
    const { begins } = record;
    if (begins === null) return { ref, reason: withoutYear(record) };
    return cities.flatMap((city) => services.map((service) => ({ ref, row: `${service}@${city}`, value: begins })));
  });

  const firstOf = new Map<string, number>();
  const lower = (key: string, year: number) => firstOf.set(key, Math.min(year, firstOf.get(key) ?? Infinity));
  for (const { row, value } of receipt.included) {
    lower(row, value);
    lower(serviceOf(row), value);
  }
  const keys = [...new Set(receipt.included.map(({ row }) => row))];
  const rows = keys.map((key): AdoptionRow => {
    const [service, city] = [serviceOf(key), key.slice(key.indexOf('@') + 1)];
    const year = firstOf.get(key) as number;
    const cases = receipt.included.filter(({ row, value }) => row === key && value === year).map(({ ref }) => ref.slice('case/'.length));
    return { key, service, city, year, lag: year - (firstOf.get(service) as number), cases };
  });
  const start = ({ service }: AdoptionRow) => firstOf.get(service) as number;
  return {
    id: 'first-adoption',
    rows: rows.sort((a, b) => start(a) - start(b) || byText(a.service, b.service) || a.year - b.year || byText(a.city, b.city)),
    receipt,
  };
}

function serviceOf(key: string): string {
  return key.slice(0, key.indexOf('@'));
}

function byText(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

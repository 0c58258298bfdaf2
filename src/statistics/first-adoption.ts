import { topServicesOf } from '../atlas/records/order.ts';
import type { Atlas } from '../atlas/records/records.ts';
import { defineStatistic } from './define-statistic.ts';
import { placeName, serviceName } from './parts/names.ts';
import type { First } from './parts/picture.ts';
import { type Computed, receiptOf, withoutYear } from './parts/receipt.ts';
import { named, placeCells, serviceCells } from './parts/table.ts';

interface AdoptionRow extends First {
  /** `<service>@<city>` */
  key: string;
}

/** The first dated case of each top-level service in each city, and the lag after the first city. Undated cases are excluded. */
export const firstAdoption = defineStatistic({
  id: 'first-adoption',
  compute,
  rowName: (reader, { service, city }) => `${serviceName(reader, service)} · ${placeName(reader, city)}`,
  entryNote: (_, { value }) => String(value),
  headline: (reader, { rows }, first) => {
    const firsts = Map.groupBy(
      rows.filter(({ lag }) => lag === 0),
      ({ city }) => city,
    );
    const [city, own] = [...firsts].sort((a, b) => b[1].length - a[1].length || byText(a[0], b[0]))[0] ?? [first.city, []];
    const services = new Set(rows.map(({ service }) => service));
    return reader.t('statistic.first-adoption.headline', { city: placeName(reader, city), n: own.length, total: services.size });
  },
  plate: 'matrix',
  rowsAtGlance: 0,
  picture: (_, { rows }) => ({ form: 'firsts', rows }),
  table: ({ rows }, atlas) => ({
    columns: [...named('service'), ...named('city'), 'year', 'lag_years', 'cases'],
    rows: rows.map(({ service, city, year, lag, cases }) => [
      ...serviceCells(atlas, service),
      ...placeCells(atlas, city),
      ...[year, lag, cases.join(' ')],
    ]),
  }),
});

function compute(atlas: Atlas): Computed<AdoptionRow> {
  const receipt = receiptOf('earliest', atlas.cases.values(), (record) => {
    const ref = `case/${record.id}`;
    if (!record.isPurchase) return { ref, reason: 'not-a-purchase' };
    const { cities, begins } = record;
    const services = topServicesOf(atlas, record);
    if (cities.length === 0) return { ref, reason: 'no-city' };
    if (services.length === 0) return { ref, reason: 'no-service' };
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
  rows.sort((a, b) => start(a) - start(b) || byText(a.service, b.service) || a.year - b.year || byText(a.city, b.city));
  return { rows, receipt };
}

function serviceOf(key: string): string {
  return key.slice(0, key.indexOf('@'));
}

function byText(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

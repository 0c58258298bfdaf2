import { topServicesOf } from '../atlas/records/order.ts';
import type { Atlas } from '../atlas/records/records.ts';
import { countName, marked } from '../values/counted.ts';
import { defineStatistic } from './define-statistic.ts';
import { placeName, serviceName } from './parts/names.ts';
import type { Arrival, Strip } from './parts/picture.ts';
import { type Computed, type Included, receiptOf } from './parts/receipt.ts';
import { named, placeCells, serviceCells } from './parts/table.ts';

type SpreadEntry = Included & { city: string; year: number | null };

/** The spread of each service from city to city: cities by first year, undated ones separately. */
export const spreadOfServices = defineStatistic({
  id: 'spread-of-services',
  compute,
  rowName: (reader, { key }) => serviceName(reader, key),
  entryNote: (reader, { city, year }) => `${placeName(reader, city)} ${year ?? reader.t('value.noDate')}`,
  headline: (reader, _, widest) =>
    reader.t('statistic.spread-of-services.headline', {
      service: serviceName(reader, widest.key),
      n: marked(countName('cities', widest.key), citiesIn(widest)),
      year: widest.first === null ? reader.t('value.noDate') : marked(countName('first', widest.key), widest.first),
    }),
  note: 'statistics.spreadNote',
  rowsAtGlance: 0,
  picture: (_, { rows }) => ({ form: 'strips', rows }),
  table: ({ rows }, atlas) => ({
    columns: [...named('service'), ...named('city'), 'first_year', 'order'],
    rows: rows.flatMap(({ key, arrivals, undated }) => [
      ...arrivals.map(({ city, year }) => [
        ...serviceCells(atlas, key),
        ...placeCells(atlas, city),
        ...[year, 1 + arrivals.filter((other) => other.year < year).length],
      ]),
      ...undated.map((city) => [...serviceCells(atlas, key), ...placeCells(atlas, city), '', '']),
    ]),
  }),
});

function compute(atlas: Atlas): Computed<Strip, SpreadEntry> {
  const receipt = receiptOf('spread', atlas.cases.values(), (record) => {
    const ref = `case/${record.id}`;
    if (!record.isPurchase) return { ref, reason: 'not-a-purchase' };
    const { cities, begins: year } = record;
    const services = topServicesOf(atlas, record);
    if (cities.length === 0) return { ref, reason: 'no-city' };
    if (services.length === 0) return { ref, reason: 'no-service' };
    return services.flatMap((row) => cities.map((city) => ({ ref, row, value: 1, city, year })));
  });
  const rows = [...Map.groupBy(receipt.included, ({ row }) => row)].map(([key, entries]) => spreadRow(key, entries));
  return { rows: rows.sort(widestFirst), receipt };
}

function spreadRow(key: string, entries: readonly SpreadEntry[]): Strip {
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

function widestFirst(a: Strip, b: Strip): number {
  return citiesIn(b) - citiesIn(a) || (a.first ?? Infinity) - (b.first ?? Infinity) || (a.key < b.key ? -1 : 1);
}

function citiesIn({ arrivals, undated }: Strip): number {
  return arrivals.length + undated.length;
}

import { purchasesAmong } from '../atlas/counting/definitions.ts';
import type { Atlas } from '../atlas/records/records.ts';
import { countName, marked } from '../values/counted.ts';
import { defineStatistic } from './define-statistic.ts';
import { placeName } from './parts/names.ts';
import { type Computed, recordsIn } from './parts/receipt.ts';
import { type MoneyEntry, type SumRow, sumCells, sumColumns, sumMoney, sumName, sumRows } from './parts/sum-money.ts';
import { named, placeCells } from './parts/table.ts';

/** A sum for a city; its key is the city, or `<city>:year` for amounts per year. */
interface MoneyRow extends SumRow {
  city: string;
}

/** Yuan by city: the preferred readings of the cases' money, added only if unit and `per` are equal. */
export const moneyByCity = defineStatistic({
  id: 'money-by-city',
  compute,
  rowName: (reader, row) => sumName(reader, placeName(reader, row.city), row),
  headline: (reader, { receipt }, largest) =>
    reader.t('statistic.money-by-city.headline', {
      n: marked(countName('purchases', 'added-by-city'), recordsIn(receipt).size),
      total: marked('purchases', purchasesAmong(reader.atlas.cases.values()).length),
      city: placeName(reader, largest.city),
      amount: reader.showYuan(largest.value),
    }),
  note: 'statistics.moneyNote',
  rowsAtGlance: Infinity,
  picture: (reader, { rows }) => ({
    form: 'sums',
    head: reader.t('statistics.city'),
    rows: rows.map((row) => ({ ...row, name: placeName(reader, row.city), href: reader.path(`cities/${row.city}`) })),
  }),
  table: ({ rows }, atlas) => ({
    columns: [...named('city'), ...sumColumns],
    rows: rows.map((row) => [...placeCells(atlas, row.city), ...sumCells(row)]),
  }),
});

function compute(atlas: Atlas): Computed<MoneyRow, MoneyEntry> {
  const receipt = sumMoney(atlas, ({ record }) => {
    const [city, ...others] = record.cities;
    if (city === undefined) return { reason: 'no-city' };
    return others.length > 0 ? { reason: 'several-cities' } : { row: city };
  });
  const rows = sumRows(receipt.included).map((row): MoneyRow => ({ ...row, city: row.key.split(':')[0] ?? '' }));
  rows.sort((a, b) => a.per.length - b.per.length || b.value - a.value || (a.key < b.key ? -1 : 1));
  return { rows, receipt };
}

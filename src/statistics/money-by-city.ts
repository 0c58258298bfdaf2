import { purchasesAmong } from '../atlas/counting/definitions.ts';
import type { Atlas } from '../atlas/records/records.ts';
import { countName, marked } from '../values/counted.ts';
import { defineStatistic } from './define-statistic.ts';
import { largerInWords, largerLeftOut } from './parts/larger-left-out.ts';
import { placeName } from './parts/names.ts';
import type { Computed } from './parts/receipt.ts';
import {
  type MoneyEntry,
  purchasesAndTotals,
  type RowOf,
  type SumRow,
  sumCells,
  sumColumns,
  sumMoney,
  sumName,
  sumRows,
} from './parts/sum-money.ts';
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
  headline: (reader, { rows, receipt }, largest) => {
    const { atlas, t, count, space, showYuan } = reader;
    const { purchases, totals } = purchasesAndTotals(atlas, receipt);
    const larger = largerLeftOut(atlas, receipt, cityOf, largest.value);
    return [
      t('statistic.money-by-city.headline', {
        n: marked(countName('purchases', 'added-by-city'), purchases),
        total: marked('purchases', purchasesAmong(atlas.cases.values()).length),
      }),
      ...(totals > 0 ? [count('statistics.withTotals', totals)] : []),
      t('statistic.money-by-city.largest', { city: placeName(reader, largest.city), amount: showYuan(largest.value) }),
      ...rows
        .filter((row) => row !== largest && row.per.length === 0 && row.high > largest.value)
        .map(({ city }) => t('statistic.money-by-city.mayBeAsLarge', { city: placeName(reader, city) })),
      largerInWords(reader, larger, (city) => placeName(reader, city)),
    ]
      .filter((sentence) => sentence !== null)
      .join(space);
  },
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
  const receipt = sumMoney(atlas, cityOf);
  const rows = sumRows(receipt.included).map((row): MoneyRow => ({ ...row, city: row.key.split(':')[0] ?? '' }));
  rows.sort((a, b) => a.per.length - b.per.length || b.value - a.value || (a.key < b.key ? -1 : 1));
  return { rows, receipt };
}

const cityOf: RowOf = ({ record }) => {
  const [city, ...others] = record.cities;
  if (city === undefined) return { reason: 'no-city' };
  return others.length > 0 ? { reason: 'several-cities' } : { row: city };
};

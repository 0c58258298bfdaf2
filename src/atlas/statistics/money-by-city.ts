import type { Atlas } from '../records.ts';
import type { Computed } from './receipt.ts';
import { type MoneyEntry, type SumRow, sumMoney, sumRows } from './sum-money.ts';

/** Keyed by the city; `<city>:year` for amounts printed as so much a year. */
export interface MoneyRow extends SumRow {
  city: string;
}

export type MoneyByCity = Computed<'money-by-city', MoneyRow, MoneyEntry>;

/** Yuan by city: preferred readings of the money of cases, added only where unit and `per` are equal. */
export function moneyByCity(atlas: Atlas): MoneyByCity {
  const receipt = sumMoney(atlas, ({ record }) => {
    const [city, ...others] = record.cities;
    if (city === undefined) return { reason: 'no-city' };
    return others.length > 0 ? { reason: 'several-cities' } : { row: city };
  });
  const rows = sumRows(receipt.included).map((row): MoneyRow => ({ ...row, city: row.key.split(':')[0] ?? '' }));
  return {
    id: 'money-by-city',
    rows: rows.sort((a, b) => a.per.length - b.per.length || b.value - a.value || (a.key < b.key ? -1 : 1)),
    receipt,
  };
}

import { type MoneyQuantity, moneyQuantities } from '../counting/money.ts';
import type { Atlas, CaseRecord } from '../records.ts';
import { type Computed, withoutYear } from './receipt.ts';
import { type MoneyEntry, type SumRow, sumMoney, sumRows } from './sum-money.ts';

/** Keyed by the year; `<year>:year` for amounts of so much a year from then on. */
export interface MoneyYearRow extends SumRow {
  year: number;
}

export type MoneyByYear = Computed<'money-by-year', MoneyYearRow, MoneyEntry>;

/**
 * Yuan by the year the case began. Money in all of a case that lasted longer belongs to no one year,
 * nor does a whole whose parts stand in cases of several years; its parts may.
 */
export function moneyByYear(atlas: Atlas): MoneyByYear {
  const parts = Map.groupBy(moneyQuantities(atlas), ({ quantity }) => quantity.partOf ?? '');
  const receipt = sumMoney(atlas, ({ record, quantity }, per) => {
    const { begins: year } = record;
    if (year === null) return { reason: withoutYear(record) };
    const isOfOneYear = (per.includes('year') || !lastsLonger(record)) && partsOfOneYear(parts.get(quantity.ref) ?? [], year);
    return isOfOneYear ? { row: String(year) } : { reason: 'several-years' };
  });
  const rows = sumRows(receipt.included).map((row): MoneyYearRow => ({ ...row, year: Number(row.key.split(':')[0]) }));
  return { id: 'money-by-year', rows: rows.sort((a, b) => a.per.length - b.per.length || a.year - b.year), receipt };
}

/** Whether a case goes on beyond the year it began. */
function lastsLonger({ date }: CaseRecord): boolean {
  if (!date) return false;
  const { kind, earliest, latest } = date.date;
  return kind === 'open' || (kind === 'lasting' && latest?.slice(0, 4) !== earliest.slice(0, 4));
}

function partsOfOneYear(parts: readonly MoneyQuantity[], year: number): boolean {
  return parts.every(({ record }) => (record.begins ?? year) === year);
}

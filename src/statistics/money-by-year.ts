import { purchasesAmong } from '../atlas/counting/definitions.ts';
import { type MoneyQuantity, moneyQuantities } from '../atlas/counting/money.ts';
import type { Years } from '../atlas/records/quotation.ts';
import type { Atlas } from '../atlas/records/records.ts';
import { countName, marked } from '../values/counted.ts';
import { defineStatistic } from './define-statistic.ts';
import { largerInWords, largerLeftOut } from './parts/larger-left-out.ts';
import { type Computed, withoutYear } from './parts/receipt.ts';
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

/** A sum for a year, or for amounts of the same several years; its key is `2006`, `2004/2006`, or `<year>:year` for so much a year. */
interface MoneyYearRow extends SumRow {
  from: number;
  to: number;
}

/** Yuan by the year the money is for; an amount of several years is a row of its own. */
export const moneyByYear = defineStatistic({
  id: 'money-by-year',
  compute,
  rowName: (reader, row) => sumName(reader, reader.showSpan(row), row),
  headline: (reader, { rows, receipt }, first) => {
    const { atlas, t, count, space, showYuan } = reader;
    const ofOneYear = rows.filter(({ from, to, per }) => from === to && per.length === 0);
    const most = ofOneYear.toSorted((a, b) => b.value - a.value)[0] ?? first;
    const { purchases, totals } = purchasesAndTotals(atlas, receipt);
    const larger = largerLeftOut(atlas, receipt, yearsOf(atlas), most.value);
    return [
      t('statistic.money-by-year.headline', {
        n: marked(countName('purchases', 'added-by-year'), purchases),
        total: marked('purchases', purchasesAmong(atlas.cases.values()).length),
      }),
      ...(totals > 0 ? [count('statistics.withTotals', totals)] : []),
      t('statistic.money-by-year.largest', { year: most.from, amount: showYuan(most.value) }),
      largerInWords(reader, larger, (row) => t('statistics.inYear', { year: row.replace('/', '–') })),
    ]
      .filter((sentence) => sentence !== null)
      .join(space);
  },
  note: 'statistics.moneyNote',
  rowsAtGlance: Infinity,
  picture: ({ t, path, showSpan }, { rows }) => ({
    form: 'sums',
    head: t('statistics.year'),
    rows: rows.map((row) => ({ ...row, name: showSpan(row), href: path(`cases/by/year/${row.from}`) })),
  }),
  table: ({ rows }) => ({
    columns: ['year', 'last_year', ...sumColumns],
    rows: rows.map((row) => [row.from, row.to, ...sumCells(row)]),
  }),
  isExclusionOpen: true,
});

function compute(atlas: Atlas): Computed<MoneyYearRow, MoneyEntry> {
  const receipt = sumMoney(atlas, yearsOf(atlas));
  const rows = sumRows(receipt.included).map((row): MoneyYearRow => {
    const [from, to = from] = (row.key.split(':')[0] ?? '').split('/').map(Number);
    return { ...row, from: from as number, to: to as number };
  });
  return { rows: rows.sort((a, b) => a.per.length - b.per.length || a.from - b.from || a.to - b.to), receipt };
}

/**
 * The years of an amount; so much a year counts from the first. A total is excluded if its end is not recorded, or if its parts are of
 * other years than the whole: then the parts may count.
 */
function yearsOf(atlas: Atlas): RowOf {
  const parts = Map.groupBy(moneyQuantities(atlas), ({ quantity }) => quantity.partOf ?? '');
  return ({ record, quantity }, per) => {
    const { years, period } = quantity;
    if (years === null) return { reason: period || !record.begins ? withoutYear(period ? { date: period } : record) : 'undated' };
    if (per.includes('year')) return { row: String(years.from) };
    if (years.to === null || !partsOfSameYears(parts.get(quantity.ref) ?? [], years)) return { reason: 'several-years' };
    return { row: years.from === years.to ? String(years.from) : `${years.from}/${years.to}` };
  };
}

function partsOfSameYears(parts: readonly MoneyQuantity[], { from, to }: Years): boolean {
  return parts.every(({ quantity: { years } }) => years === null || (years.from === from && years.to === to));
}

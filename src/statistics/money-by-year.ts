import { purchasesAmong } from '../atlas/counting/definitions.ts';
import { type MoneyQuantity, moneyQuantities } from '../atlas/counting/money.ts';
import type { Atlas, CaseRecord } from '../atlas/records/records.ts';
import { countName, marked } from '../values/counted.ts';
import { defineStatistic } from './define-statistic.ts';
import { type Computed, recordsIn, withoutYear } from './parts/receipt.ts';
import { type MoneyEntry, type SumRow, sumCells, sumColumns, sumMoney, sumName, sumRows } from './parts/sum-money.ts';

/** A sum for a year; its key is the year, or `<year>:year` for amounts per year from then on. */
interface MoneyYearRow extends SumRow {
  year: number;
}

/** Yuan by the year the case began. */
export const moneyByYear = defineStatistic({
  id: 'money-by-year',
  compute,
  rowName: (reader, row) => sumName(reader, String(row.year), row),
  headline: ({ atlas, t, showYuan }, { rows, receipt }, first) => {
    const most = rows.toSorted((a, b) => b.value - a.value)[0] ?? first;
    return t('statistic.money-by-year.headline', {
      n: marked(countName('purchases', 'added-by-year'), recordsIn(receipt).size),
      total: marked('purchases', purchasesAmong(atlas.cases.values()).length),
      year: most.year,
      amount: showYuan(most.value),
    });
  },
  note: 'statistics.moneyNote',
  rowsAtGlance: Infinity,
  picture: ({ t, path }, { rows }) => ({
    form: 'sums',
    head: t('statistics.year'),
    rows: rows.map((row) => ({ ...row, name: String(row.year), href: path(`cases/by/year/${row.year}`) })),
  }),
  table: ({ rows }) => ({ columns: ['year', ...sumColumns], rows: rows.map((row) => [row.year, ...sumCells(row)]) }),
  isExclusionOpen: true,
});

/**
 * A total over several years belongs to no single year: totals of longer cases are excluded, and so are totals whose parts are in cases of
 * different years. The parts may count.
 */
function compute(atlas: Atlas): Computed<MoneyYearRow, MoneyEntry> {
  const parts = Map.groupBy(moneyQuantities(atlas), ({ quantity }) => quantity.partOf ?? '');
  const receipt = sumMoney(atlas, ({ record, quantity }, per) => {
    const { begins: year } = record;
    if (year === null) return { reason: withoutYear(record) };
    const isOfOneYear = (per.includes('year') || !lastsLonger(record)) && partsOfOneYear(parts.get(quantity.ref) ?? [], year);
    return isOfOneYear ? { row: String(year) } : { reason: 'several-years' };
  });
  const rows = sumRows(receipt.included).map((row): MoneyYearRow => ({ ...row, year: Number(row.key.split(':')[0]) }));
  return { rows: rows.sort((a, b) => a.per.length - b.per.length || a.year - b.year), receipt };
}

/** Whether a case lasts beyond the year it began. */
function lastsLonger({ date }: CaseRecord): boolean {
  if (!date) return false;
  const { kind, earliest, latest } = date.date;
  return kind === 'open' || (kind === 'lasting' && latest?.slice(0, 4) !== earliest.slice(0, 4));
}

function partsOfOneYear(parts: readonly MoneyQuantity[], year: number): boolean {
  return parts.every(({ record }) => (record.begins ?? year) === year);
}

import type { Atlas } from '../atlas/records/records.ts';
import { limitName, marked } from '../values/counted.ts';
import { defineStatistic } from './define-statistic.ts';
import { type Computed, type CountRow, receiptOf, withoutYear } from './parts/receipt.ts';
import { yearRows, yearsWithMost } from './parts/year-rows.ts';

/** Cases of purchase by the year they began. Years without cases between the first and the last are included. */
export const casesByYear = defineStatistic({
  id: 'cases-by-year',
  compute,
  rowName: (_, { key }) => key,
  headline: ({ tag, t, counted, space }, { rows, receipt }) => {
    const { years, most, n, isTied } = yearsWithMost(tag, rows);
    const undated = receipt.excluded.filter(({ reason }) => reason === 'undated' || reason === 'year-uncertain').length;
    return [
      t(isTied ? 'statistic.cases-by-year.headlineTied' : 'statistic.cases-by-year.headline', {
        years,
        n: marked(limitName('purchases', 'year', most), n),
      }),
      ...(undated > 0 ? [counted('statistic.cases-by-year.undated', 'undated-purchases', undated)] : []),
    ].join(space);
  },
  note: 'statistics.squaresPlain',
  rowsAtGlance: Infinity,
  picture: ({ t, path }, { rows }) => ({
    form: 'squares',
    heads: [t('statistics.year'), t('statistics.cases')],
    isTight: true,
    rows: rows.map(({ key, count: n }) => ({
      key,
      name: key,
      href: n > 0 ? path(`cases/by/year/${key}`) : null,
      count: n,
      of: limitName('purchases', 'year', key),
    })),
  }),
  table: ({ rows }) => ({ columns: ['year', 'cases'], rows: rows.map(({ key, count: n }) => [Number(key), n]) }),
});

function compute(atlas: Atlas): Computed<CountRow> {
  const receipt = receiptOf('count', atlas.cases.values(), (record) => {
    const ref = `case/${record.id}`;
    if (!record.isPurchase) return { ref, reason: 'not-a-purchase' };
    return record.begins === null ? { ref, reason: withoutYear(record) } : [{ ref, row: String(record.begins), value: 1 }];
  });
  return { rows: yearRows(receipt.included, (key, own) => ({ key, count: own.length })), receipt };
}

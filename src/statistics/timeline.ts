import type { Atlas } from '../atlas/records/records.ts';
import { countName, limitName, marked } from '../values/counted.ts';
import { defineStatistic } from './define-statistic.ts';
import { type Computed, type CountRow, type Included, receiptOf, withoutYear } from './parts/receipt.ts';
import { yearRows, yearsWithMost } from './parts/year-rows.ts';

/** A year with the number of its records. */
interface YearRow extends CountRow {
  purchases: number;
  /** Records of cases that are no purchases. */
  others: number;
  rules: number;
}

type YearEntry = Included & { isPurchase: boolean };

/** All records of cases and all rules with a certain year, by the year they began or were issued. Years without records are included. */
export const timeline = defineStatistic({
  id: 'timeline',
  compute,
  rowName: (_, { key }) => key,
  headline: ({ tag, t }, { rows }) => {
    const { years, n } = yearsWithMost(tag, rows);
    const sum = (part: 'purchases' | 'others' | 'rules') =>
      marked(
        countName(part, 'says-date'),
        rows.reduce((whole, row) => whole + row[part], 0),
      );
    return t('statistic.timeline.headline', { purchases: sum('purchases'), others: sum('others'), rules: sum('rules'), years, n });
  },
  note: 'statistics.timelineNote',
  rowsAtGlance: 0,
  picture: ({ t, counted }, { rows }) => ({
    form: 'squares',
    heads: [t('statistics.year'), t('statistics.records')],
    isTight: true,
    isOfTwoKinds: true,
    rows: rows.map(({ key, count: n, purchases, others, rules }) => ({
      key,
      name: key,
      count: n,
      open: rules,
      note: [
        ...(purchases > 0 ? [counted('count.purchases', limitName('purchases', 'year', key), purchases)] : []),
        ...(others > 0 ? [counted('count.others', limitName('others', 'year', key), others)] : []),
        ...(rules > 0 ? [counted('statistics.nRules', limitName('rules', 'year', key), rules)] : []),
      ].join(' · '),
    })),
  }),
  table: ({ rows }) => ({
    columns: ['year', 'records', 'purchases', 'others', 'rules'],
    rows: rows.map(({ key, count: n, purchases, others, rules }) => [Number(key), n, purchases, others, rules]),
  }),
  coversInventory: ['timeline'],
});

function compute(atlas: Atlas): Computed<YearRow, YearEntry> {
  const records = [
    ...[...atlas.cases.values()].map((record) => ({ ref: `case/${record.id}`, record })),
    ...[...atlas.policies.values()].map((record) => ({ ref: `policy/${record.id}`, record })),
  ];
  const receipt = receiptOf('count', records, ({ ref, record }) =>
    record.begins === null
      ? { ref, reason: withoutYear(record) }
      : [{ ref, row: String(record.begins), value: 1, isPurchase: record.collection === 'cases' && record.isPurchase }],
  );
  const rows = yearRows(receipt.included, (key, own): YearRow => {
    const cases = own.filter(({ ref }) => ref.startsWith('case/'));
    const purchases = cases.filter(({ isPurchase }) => isPurchase).length;
    return { key, count: own.length, purchases, others: cases.length - purchases, rules: own.length - cases.length };
  });
  return { rows, receipt };
}

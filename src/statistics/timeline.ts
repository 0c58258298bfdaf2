import type { Atlas } from '../atlas/records/records.ts';
import { defineStatistic } from './define-statistic.ts';
import { type Computed, type CountRow, receiptOf, withoutYear } from './parts/receipt.ts';
import { yearRows, yearsWithMost } from './parts/year-rows.ts';

/** A year with the number of its records. */
interface YearRow extends CountRow {
  cases: number;
  rules: number;
}

/** All dated cases of any kind and all dated rules, by the year they began or were issued. Years without records are included. */
export const timeline = defineStatistic({
  id: 'timeline',
  compute,
  rowName: (_, { key }) => key,
  headline: ({ tag, t }, { rows }) => {
    const { years, n } = yearsWithMost(tag, rows);
    const sum = (part: 'cases' | 'rules') => rows.reduce((whole, row) => whole + row[part], 0);
    return t('statistic.timeline.headline', { cases: sum('cases'), rules: sum('rules'), years, n });
  },
  note: 'statistics.timelineNote',
  rowsAtGlance: 0,
  picture: ({ t, count }, { rows }) => ({
    form: 'squares',
    heads: [t('statistics.year'), t('statistics.records')],
    isTight: true,
    isOfTwoKinds: true,
    rows: rows.map(({ key, count: n, cases, rules }) => ({
      key,
      name: key,
      count: n,
      open: rules,
      note:
        n === 0
          ? null
          : t('statistics.casesAndRules', {
              cases: count('statistics.nCases', cases),
              rules: count('statistics.nRules', rules),
            }),
    })),
  }),
  table: ({ rows }) => ({
    columns: ['year', 'records', 'cases', 'rules'],
    rows: rows.map(({ key, count: n, cases, rules }) => [Number(key), n, cases, rules]),
  }),
  coversInventory: ['timeline'],
});

function compute(atlas: Atlas): Computed<YearRow> {
  const records = [
    ...[...atlas.cases.values()].map((record) => ({ ref: `case/${record.id}`, record })),
    ...[...atlas.policies.values()].map((record) => ({ ref: `policy/${record.id}`, record })),
  ];
  const receipt = receiptOf('count', records, ({ ref, record }) =>
    record.begins === null ? { ref, reason: withoutYear(record) } : [{ ref, row: String(record.begins), value: 1 }],
  );
  const rows = yearRows(receipt.included, (key, own): YearRow => {
    const cases = own.filter(({ ref }) => ref.startsWith('case/')).length;
    return { key, count: own.length, cases, rules: own.length - cases };
  });
  return { rows, receipt };
}

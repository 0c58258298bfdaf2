import { type CoverageField, coverageFields, says } from '../atlas/counting/says.ts';
import type { Atlas } from '../atlas/records/records.ts';
import { limitName, marked } from '../values/counted.ts';
import { defineStatistic } from './define-statistic.ts';
import { type Computed, countedIn, type Included, receiptOf } from './parts/receipt.ts';

interface CoverageRow {
  key: CoverageField;
  /** The number of cases that record the field. */
  count: number;
  /** The number of all cases of purchase. */
  of: number;
}

/** Which fields the cases of purchase record. */
export const coverage = defineStatistic({
  id: 'coverage',
  compute,
  rowName: ({ t }, { key }) => t(`coverage.${key}`),
  headline: ({ t }, { rows, receipt }) => {
    const of = (field: CoverageField) => marked(limitName('purchases', 'says', field), rows.find(({ key }) => key === field)?.count ?? 0);
    return t('statistic.coverage.headline', {
      total: marked('purchases', countedIn(receipt).size),
      n: of('date'),
      money: of('money'),
      people: of('people-counted'),
    });
  },
  note: 'statistics.coverageNote',
  rowsAtGlance: 12,
  picture: ({ t }, { rows }) => ({
    form: 'squares',
    heads: [t('statistics.says'), t('statistics.cases')],
    rows: rows.map(({ key, count: n, of }) => ({
      key,
      name: t(`coverage.${key}`),
      count: of,
      open: of - n,
      shown: t('statistics.counted', { n: marked(limitName('purchases', 'says', key), n), total: marked('purchases', of) }),
    })),
  }),
  table: ({ rows }) => ({ columns: ['field', 'cases', 'of'], rows: rows.map(({ key, count, of }) => [key, count, of]) }),
  leadsTo: { page: 'gaps', words: 'statistics.toGaps' },
});

/** A case has the value 1 in the row of a field that it records, 0 otherwise. */
function compute(atlas: Atlas): Computed<CoverageRow> {
  const receipt = receiptOf('coverage', atlas.cases.values(), (record) => {
    const ref = `case/${record.id}`;
    if (!record.isPurchase) return { ref, reason: 'not-a-purchase' };
    return coverageFields.map((row): Included => ({ ref, row, value: Number(says(atlas, record, row)) }));
  });
  const rows = coverageFields.map((key): CoverageRow => {
    const own = receipt.included.filter(({ row }) => row === key);
    return { key, count: own.filter(({ value }) => value === 1).length, of: own.length };
  });
  return { rows, receipt };
}

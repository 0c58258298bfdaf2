import { isPurchaseKind } from '../atlas/counting/definitions.ts';
import type { Atlas, CaseRecord } from '../atlas/records/records.ts';
import { defineStatistic } from './define-statistic.ts';
import { byVocabulary } from './parts/by-vocabulary.ts';
import { type Computed, type CountRow, countedIn, countRows, receiptOf } from './parts/receipt.ts';

const shared = byVocabulary('kind', 'statistics.kind');
const isCounted = ({ key }: CountRow) => isPurchaseKind(key as CaseRecord['kind']);

/** All cases by kind, whether they count as cases of purchase or not. No case is excluded. */
export const kindsOfRecords = defineStatistic({
  ...shared,
  id: 'kinds-of-records',
  compute,
  headline: ({ t }, { rows, receipt }) =>
    t('statistic.kinds-of-records.headline', {
      n: rows.filter(isCounted).reduce((sum, { count }) => sum + count, 0),
      total: countedIn(receipt).size,
    }),
  picture: (reader, { rows }) => ({
    form: 'squares',
    heads: [reader.t('statistics.kind'), reader.t('statistics.records')],
    rows: rows.map((row) => ({
      ...row,
      name: shared.rowName(reader, row),
      open: isCounted(row) ? 0 : row.count,
      note: isCounted(row) ? null : reader.t('statistics.notCounted'),
    })),
  }),
});

function compute(atlas: Atlas): Computed<CountRow> {
  const receipt = receiptOf('count', atlas.cases.values(), ({ id, kind }) => [{ ref: `case/${id}`, row: kind, value: 1 }]);
  const rows = countRows(receipt.included).sort((a, b) => b.count - a.count || (a.key < b.key ? -1 : 1));
  return { rows, receipt };
}

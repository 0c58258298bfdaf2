import type { Atlas } from '../atlas/records/records.ts';
import { defineStatistic } from './define-statistic.ts';
import { byVocabulary } from './parts/by-vocabulary.ts';
import { type Computed, type CountRow, countedIn, countRows, receiptOf } from './parts/receipt.ts';

const shared = byVocabulary('way', 'statistics.way');

/** Cases of purchase by way of buying; cases without a way come last. */
export const waysOfBuying = defineStatistic({
  ...shared,
  id: 'ways-of-buying',
  compute,
  headline: (reader, { rows, receipt }, first) =>
    reader.t('statistic.ways-of-buying.headline', {
      n: rows.find(({ key }) => key === 'not-recorded')?.count ?? 0,
      total: countedIn(receipt).size,
      way: shared.rowName(reader, first),
      most: first.count,
    }),
});

/** Values that are not a way: nothing was bought, or no source says how. They come last. */
const unnamed = ['none', 'not-recorded'];

function compute(atlas: Atlas): Computed<CountRow> {
  const receipt = receiptOf('count', atlas.cases.values(), (record) => {
    const ref = `case/${record.id}`;
    return record.isPurchase ? [{ ref, row: record.way, value: 1 }] : { ref, reason: 'not-a-purchase' };
  });
  const rows = countRows(receipt.included).sort(
    (a, b) => unnamed.indexOf(a.key) - unnamed.indexOf(b.key) || b.count - a.count || (a.key < b.key ? -1 : 1),
  );
  return { rows, receipt };
}

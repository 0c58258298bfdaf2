import type { Atlas } from '../atlas/records/records.ts';
import { limitName, marked } from '../values/counted.ts';
import { defineStatistic } from './define-statistic.ts';
import { byVocabulary } from './parts/by-vocabulary.ts';
import { type Computed, type CountRow, countedIn, countRows, receiptOf } from './parts/receipt.ts';

const shared = byVocabulary('way', 'statistics.way');

/** Purchases by way of buying, each in every way that is named; those of which no source says how come last. */
export const waysOfBuying = defineStatistic({
  ...shared,
  id: 'ways-of-buying',
  compute,
  headline: (reader, { rows, receipt }, first) =>
    reader.t('statistic.ways-of-buying.headline', {
      n: marked(limitName('purchases', 'way', 'not-recorded'), rows.find(({ key }) => key === 'not-recorded')?.count ?? 0),
      total: marked('purchases', countedIn(receipt).size),
      way: shared.rowName(reader, first),
      most: marked(limitName('purchases', 'way', first.key), first.count),
    }),
});

function compute(atlas: Atlas): Computed<CountRow> {
  const receipt = receiptOf('count', atlas.cases.values(), (record) => {
    const ref = `case/${record.id}`;
    if (!record.isPurchase) return { ref, reason: 'not-a-purchase' };
    const rows = record.ways.length > 0 ? record.ways : ['not-recorded'];
    return rows.map((row) => ({ ref, row, value: 1 }));
  });
  const rows = countRows(receipt.included).sort(
    (a, b) => Number(a.key === 'not-recorded') - Number(b.key === 'not-recorded') || b.count - a.count || (a.key < b.key ? -1 : 1),
  );
  return { rows, receipt };
}

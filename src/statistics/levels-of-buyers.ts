import type { Atlas, OrganisationLevel } from '../atlas/records/records.ts';
import { levels } from '../atlas/views/timeline.ts';
import { countName, limitName, marked } from '../values/counted.ts';
import { defineStatistic } from './define-statistic.ts';
import { byVocabulary } from './parts/by-vocabulary.ts';
import { type Computed, type CountRow, countedIn, countRows, receiptOf } from './parts/receipt.ts';

const shared = byVocabulary('level', 'statistics.level');

/** Cases of purchase by the level of government that paid; a case with buyers at two levels counts under both. */
export const levelsOfBuyers = defineStatistic({
  ...shared,
  id: 'levels-of-buyers',
  compute,
  headline: (reader, { rows, receipt }, first) => {
    const most = rows.toSorted((a, b) => b.count - a.count)[0] ?? first;
    return reader.t('statistic.levels-of-buyers.headline', {
      n: marked(limitName('purchases', 'level', most.key), most.count),
      total: marked(countName('purchases', 'with-level'), countedIn(receipt).size),
      level: shared.rowName(reader, most),
    });
  },
});

function compute(atlas: Atlas): Computed<CountRow> {
  const receipt = receiptOf('count', atlas.cases.values(), (record) => {
    const ref = `case/${record.id}`;
    if (!record.isPurchase) return { ref, reason: 'not-a-purchase' };
    if (record.buyers.length === 0) return { ref, reason: 'no-buyer' };
    if (record.levels.length === 0) return { ref, reason: 'no-level' };
    return record.levels.map((row) => ({ ref, row, value: 1 }));
  });
  const height = (key: string) => levels.indexOf(key as OrganisationLevel);
  const rows = countRows(receipt.included).sort((a, b) => height(a.key) - height(b.key));
  return { rows, receipt };
}

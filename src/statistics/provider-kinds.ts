import type { Atlas } from '../atlas/records/records.ts';
import { countName, limitName, marked } from '../values/counted.ts';
import { defineStatistic } from './define-statistic.ts';
import { byVocabulary } from './parts/by-vocabulary.ts';
import { type Computed, type CountRow, countedIn, countRows, receiptOf } from './parts/receipt.ts';

const shared = byVocabulary('organisationKind', 'statistics.provider', 'provider_kind');

/**
 * Cases of purchase by the kind of their providers; a case with providers of two kinds counts under both, and under "not
 * recorded", the last row, only if the kind of none is known.
 */
export const providerKinds = defineStatistic({
  ...shared,
  id: 'provider-kinds',
  compute,
  headline: (reader, { rows, receipt }, first) =>
    reader.t('statistic.provider-kinds.headline', {
      n: marked(countName('purchases', 'no-provider-kind'), rows.find(({ key }) => key === 'not-recorded')?.count ?? 0),
      total: marked(countName('purchases', 'with-provider'), countedIn(receipt).size),
      kind: shared.rowName(reader, first),
      most: marked(limitName('purchases', 'provider', first.key), first.count),
    }),
});

function compute(atlas: Atlas): Computed<CountRow> {
  const receipt = receiptOf('count', atlas.cases.values(), (record) => {
    const ref = `case/${record.id}`;
    if (!record.isPurchase) return { ref, reason: 'not-a-purchase' };
    if (record.providers.length === 0) return { ref, reason: 'no-provider' };
    const kinds = new Set(record.providers.map((id) => atlas.organisations.get(id)?.kind ?? 'not-recorded'));
    if (kinds.size > 1) kinds.delete('not-recorded');
    return [...kinds].map((row) => ({ ref, row, value: 1 }));
  });
  const rows = countRows(receipt.included).sort(
    (a, b) => Number(a.key === 'not-recorded') - Number(b.key === 'not-recorded') || b.count - a.count || (a.key < b.key ? -1 : 1),
  );
  return { rows, receipt };
}

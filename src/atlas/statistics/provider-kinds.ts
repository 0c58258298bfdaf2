import type { Atlas } from '../records.ts';
import { type Computed, type CountRow, countRows, receiptOf } from './receipt.ts';

export type ProviderKinds = Computed<'provider-kinds', CountRow>;

/** Cases of purchase by the kind of their providers; a case with providers of two kinds counts under both. "Not recorded" is the last row. */
export function providerKinds(atlas: Atlas): ProviderKinds {
  const receipt = receiptOf('count', atlas.cases.values(), (record) => {
    const ref = `case/${record.id}`;
    if (!record.isPurchase) return { ref, reason: 'not-a-purchase' };
    if (record.providers.length === 0) return { ref, reason: 'no-provider' };
    const kinds = new Set(record.providers.map((id) => atlas.organisations.get(id)?.kind ?? 'not-recorded'));
    return [...kinds].map((row) => ({ ref, row, value: 1 }));
  });
  const rows = countRows(receipt.included).sort(
    (a, b) => Number(a.key === 'not-recorded') - Number(b.key === 'not-recorded') || b.count - a.count || (a.key < b.key ? -1 : 1),
  );
  return { id: 'provider-kinds', rows, receipt };
}

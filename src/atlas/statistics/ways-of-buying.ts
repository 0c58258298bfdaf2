import type { Atlas } from '../records.ts';
import { type Computed, type CountRow, countRows, receiptOf } from './receipt.ts';

export type WaysOfBuying = Computed<'ways-of-buying', CountRow>;

/** Rows that name no way: nothing was bought, and no source says how. They stand last. */
const unnamed = ['none', 'not-recorded'];

/** Cases of purchase by the way of buying; what names no way stands last. */
export function waysOfBuying(atlas: Atlas): WaysOfBuying {
  const receipt = receiptOf('count', atlas.cases.values(), (record) => {
    const ref = `case/${record.id}`;
    return record.isPurchase ? [{ ref, row: record.way, value: 1 }] : { ref, reason: 'not-a-purchase' };
  });
  const rows = countRows(receipt.included).sort(
    (a, b) => unnamed.indexOf(a.key) - unnamed.indexOf(b.key) || b.count - a.count || (a.key < b.key ? -1 : 1),
  );
  return { id: 'ways-of-buying', rows, receipt };
}

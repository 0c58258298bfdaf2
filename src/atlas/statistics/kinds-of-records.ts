import type { Atlas } from '../records.ts';
import { type Computed, type CountRow, countRows, receiptOf } from './receipt.ts';

export type KindsOfRecords = Computed<'kinds-of-records', CountRow>;

/** All records of cases by kind: what counts as a case of purchase, and what is only on record. Nothing is left out. */
export function kindsOfRecords(atlas: Atlas): KindsOfRecords {
  const receipt = receiptOf('count', atlas.cases.values(), ({ id, kind }) => [{ ref: `case/${id}`, row: kind, value: 1 }]);
  const rows = countRows(receipt.included).sort((a, b) => b.count - a.count || (a.key < b.key ? -1 : 1));
  return { id: 'kinds-of-records', rows, receipt };
}

import { topServicesOf } from '../order.ts';
import type { Atlas } from '../records.ts';
import { type DatedEntry, type DatedRow, datedRows } from './dated-rows.ts';
import { type Computed, receiptOf } from './receipt.ts';

export type CasesByService = Computed<'cases-by-service', DatedRow, DatedEntry>;

/** Cases of purchase by top-level service; one of several services counts under each, once. */
export function casesByService(atlas: Atlas): CasesByService {
  const receipt = receiptOf('count', atlas.cases.values(), (record) => {
    const ref = `case/${record.id}`;
    if (!record.isPurchase) return { ref, reason: 'not-a-purchase' };
    const services = topServicesOf(atlas, record);
    if (services.length === 0) return { ref, reason: 'no-service' };
    return services.map((row) => ({ ref, row, value: 1, year: record.begins }));
  });
  return { id: 'cases-by-service', rows: datedRows(receipt.included), receipt };
}

import { topServicesOf } from '../atlas/records/order.ts';
import type { Atlas } from '../atlas/records/records.ts';
import { countName, marked } from '../values/counted.ts';
import { defineStatistic } from './define-statistic.ts';
import { beginningNote, type DatedEntry, type DatedRow, datedRows, datedSquare } from './parts/dated-rows.ts';
import { serviceName } from './parts/names.ts';
import { type Computed, countedIn, receiptOf } from './parts/receipt.ts';
import { named, serviceCells } from './parts/table.ts';

/** Cases of purchase by top-level service; a case with several services counts once under each. */
export const casesByService = defineStatistic({
  id: 'cases-by-service',
  compute,
  rowName: (reader, { key }) => serviceName(reader, key),
  entryNote: beginningNote,
  headline: (reader, { receipt }, { key, count }) =>
    reader.t('statistic.cases-by-service.headline', {
      service: serviceName(reader, key),
      n: marked(countName('purchases', key), count),
      total: marked(countName('purchases', 'with-service'), countedIn(receipt).size),
    }),
  note: 'statistics.squaresNote',
  rowsAtGlance: 12,
  picture: (reader, { rows }) => ({
    form: 'squares',
    heads: [reader.t('statistics.service'), reader.t('statistics.cases')],
    rows: rows.map((row) => datedSquare(reader, row, serviceName(reader, row.key), reader.path(`services/${row.key}`))),
  }),
  table: ({ rows }, atlas) => ({
    columns: [...named('service'), 'cases', 'undated', 'first_year'],
    rows: rows.map(({ key, count, undated, first }) => [...serviceCells(atlas, key), count, undated, first ?? '']),
  }),
});

function compute(atlas: Atlas): Computed<DatedRow, DatedEntry> {
  const receipt = receiptOf('count', atlas.cases.values(), (record) => {
    const ref = `case/${record.id}`;
    if (!record.isPurchase) return { ref, reason: 'not-a-purchase' };
    const services = topServicesOf(atlas, record);
    if (services.length === 0) return { ref, reason: 'no-service' };
    return services.map((row) => ({ ref, row, value: 1, year: record.begins }));
  });
  return { rows: datedRows(receipt.included), receipt };
}

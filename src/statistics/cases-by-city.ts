import type { Atlas } from '../atlas/records/records.ts';
import { countName, marked } from '../values/counted.ts';
import { defineStatistic } from './define-statistic.ts';
import { beginningNote, type DatedEntry, type DatedRow, datedRows, datedSquare } from './parts/dated-rows.ts';
import { placeName } from './parts/names.ts';
import { type Computed, countedIn, receiptOf } from './parts/receipt.ts';
import { named, placeCells } from './parts/table.ts';

/** Cases of purchase by city; a case in several cities counts in each. */
export const casesByCity = defineStatistic({
  id: 'cases-by-city',
  compute,
  rowName: (reader, { key }) => placeName(reader, key),
  entryNote: beginningNote,
  headline: (reader, { receipt }, { key, count }) =>
    reader.t('statistic.cases-by-city.headline', {
      city: placeName(reader, key),
      n: marked(countName('purchases', key), count),
      total: marked(countName('purchases', 'in-cities'), countedIn(receipt).size),
    }),
  note: 'statistics.squaresNote',
  rowsAtGlance: 12,
  picture: (reader, { rows }) => ({
    form: 'squares',
    heads: [reader.t('statistics.city'), reader.t('statistics.cases')],
    rows: rows.map((row) => datedSquare(reader, row, placeName(reader, row.key), reader.path(`cities/${row.key}`))),
  }),
  table: ({ rows }, atlas) => ({
    columns: [...named('city'), 'cases', 'undated', 'first_year'],
    rows: rows.map(({ key, count, undated, first }) => [...placeCells(atlas, key), count, undated, first ?? '']),
  }),
});

function compute(atlas: Atlas): Computed<DatedRow, DatedEntry> {
  const receipt = receiptOf('count', atlas.cases.values(), (record) => {
    const ref = `case/${record.id}`;
    if (!record.isPurchase) return { ref, reason: 'not-a-purchase' };
    if (record.cities.length === 0) return { ref, reason: 'no-city' };
    return record.cities.map((row) => ({ ref, row, value: 1, year: record.begins }));
  });
  return { rows: datedRows(receipt.included), receipt };
}

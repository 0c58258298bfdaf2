import type { Atlas } from '../atlas/records/records.ts';
import { mainPlace } from '../atlas/views/timeline.ts';
import { countName, marked } from '../values/counted.ts';
import { defineStatistic } from './define-statistic.ts';
import { placeName } from './parts/names.ts';
import type { Reader } from './parts/reader.ts';
import { type Computed, type CountRow, countedIn, countRows, receiptOf } from './parts/receipt.ts';
import { figureColumns, figureRows } from './parts/table.ts';

/** The key of the row for nationwide cases. */
const nationwide = 'national';

/** All figures of all cases by city, else province, else nation; a quantity counts once, even if it is printed several times. */
export const figuresOfCases = defineStatistic({
  id: 'figures-of-cases',
  compute,
  rowName: nameOf,
  headline: (reader, { receipt }, first) =>
    reader.t('statistic.figures-of-cases.headline', {
      total: marked(countName('figures', 'cases'), countedIn(receipt).size),
      n: first.count,
      place: nameOf(reader, first),
    }),
  rowsAtGlance: 0,
  picture: (reader, { rows }) => ({
    form: 'squares',
    heads: [reader.t('statistics.place'), reader.t('statistics.figures')],
    rows: rows.map((row) => ({
      ...row,
      name: nameOf(reader, row),
      href: row.key !== nationwide && reader.atlas.places.get(row.key)?.page ? reader.path(`cities/${row.key}`) : null,
    })),
  }),
  table: ({ receipt }, atlas) => ({
    columns: ['place', ...figureColumns],
    rows: receipt.included.flatMap(({ ref, row }) => figureRows(atlas, ref).map((line) => [row === nationwide ? '' : row, ...line])),
  }),
  coversInventory: ['cases-shanghai', 'cases-shenzhen', 'cases-central', 'cases-beijing', 'cases-other-cities'],
});

function compute(atlas: Atlas): Computed<CountRow> {
  const figures = [...atlas.cases.values()].flatMap((record) =>
    record.figures.map(({ ref }) => ({ ref, row: mainPlace(record) ?? nationwide })),
  );
  const receipt = receiptOf('count', figures, ({ ref, row }) => [{ ref, row, value: 1 }]);
  const rows = countRows(receipt.included).sort((a, b) => b.count - a.count || (a.key < b.key ? -1 : 1));
  return { rows, receipt };
}

function nameOf(reader: Reader, { key }: CountRow): string {
  return key === nationwide ? reader.t('value.national') : placeName(reader, key);
}

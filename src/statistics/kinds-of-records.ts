import type { Atlas } from '../atlas/records/records.ts';
import { countName, limitName, marked } from '../values/counted.ts';
import { defineStatistic } from './define-statistic.ts';
import { byVocabulary } from './parts/by-vocabulary.ts';
import type { Reader } from './parts/reader.ts';
import { type Computed, type CountRow, countRows, type Included, receiptOf } from './parts/receipt.ts';

/** A kind with its records; `purchases` of them count as purchases. */
interface KindRow extends CountRow {
  purchases: number;
}

/** A record of a kind, and whether it counts as a purchase. */
type KindEntry = Included & { isPurchase: boolean };

const shared = byVocabulary('kind', 'statistics.kind');

/** All records of cases by kind, whether they count as purchases or not. No record is excluded. */
export const kindsOfRecords = defineStatistic({
  ...shared,
  id: 'kinds-of-records',
  compute,
  entryNote: ({ t }, { isPurchase }) => (isPurchase ? '' : t('statistics.notCounted')),
  headline: ({ t }, { rows, receipt }) =>
    t('statistic.kinds-of-records.headline', {
      n: marked(
        'purchases',
        rows.reduce((sum, { purchases }) => sum + purchases, 0),
      ),
      total: marked(countName('records', 'cases'), receipt.included.length),
    }),
  picture: (reader, { rows }) => ({
    form: 'squares',
    heads: [reader.t('statistics.kind'), reader.t('statistics.records')],
    rows: rows.map((row) => ({
      ...row,
      name: shared.rowName(reader, row),
      of: limitName('records', 'kind', row.key),
      open: row.count - row.purchases,
      note: noteOf(reader, row),
    })),
  }),
  table: (computed) => {
    const { columns, rows } = shared.table(computed);
    return {
      columns: [...columns.slice(0, -1), 'records', 'purchases'],
      rows: rows.map((cells, at) => [...cells, computed.rows[at]?.purchases ?? 0]),
    };
  },
});

/** Whether all, some or none of the records of a kind are purchases. */
function noteOf({ t, counted }: Reader, { key, count, purchases }: KindRow): string | null {
  if (purchases === count) return null;
  return purchases === 0 ? t('statistics.notCounted') : counted('statistics.someCounted', limitName('purchases', 'kind', key), purchases);
}

function compute(atlas: Atlas): Computed<KindRow, KindEntry> {
  const receipt = receiptOf('count', atlas.cases.values(), ({ id, kind, isPurchase }) => [
    { ref: `case/${id}`, row: kind, value: 1, isPurchase },
  ]);
  const rows = countRows(receipt.included).map(
    (row): KindRow => ({ ...row, purchases: receipt.included.filter((entry) => entry.row === row.key && entry.isPurchase).length }),
  );
  return { rows: rows.sort((a, b) => b.count - a.count || (a.key < b.key ? -1 : 1)), receipt };
}

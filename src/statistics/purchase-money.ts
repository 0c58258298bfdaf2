import type { FigureRow } from '../atlas/counting/figure-row.ts';
import { isMoney, sumMeasures } from '../atlas/counting/money.ts';
import { byDate } from '../atlas/records/order.ts';
import type { Atlas } from '../atlas/records/records.ts';
import { districtOf } from '../atlas/views/timeline.ts';
import { parseRef } from '../values/ref.ts';
import { defineStatistic } from './define-statistic.ts';
import { type FigureEntry, listFigures } from './parts/figure-list.ts';
import { figureName, placeName } from './parts/names.ts';
import type { Reader } from './parts/reader.ts';
import { type Computed, countedIn } from './parts/receipt.ts';
import { figureColumns, figureRows } from './parts/table.ts';

/**
 * All money paid, reserved or raised, including aggregates, by place and in order of time. It is never added, because aggregates contain
 * other amounts.
 */
export const purchaseMoney = defineStatistic({
  id: 'purchase-money',
  compute,
  rowName: (reader, { key }) => figureName(reader, key),
  headline: ({ t }, { receipt }) => t('statistic.purchase-money.headline', { total: countedIn(receipt).size }),
  rowsAtGlance: 0,
  picture: (reader, { rows }) => ({
    form: 'figures',
    rows: placesOf(reader.atlas, rows).map(({ at, rows: own }) => ({ title: titleOf(reader, at), rows: own })),
  }),
  table: ({ rows }, atlas) => ({ columns: figureColumns, rows: rows.flatMap(({ key }) => figureRows(atlas, key)) }),
  leadsTo: { page: 'statistics/ladder', words: 'statistics.toLadder' },
  coversInventory: ['pudong-series', 'combined-purchase-money'],
});

/** Money for purchases that a document gives in a list of its own, without a case or rule. */
const elsewhere = ['stat/guangdong-agencies#money.figure'];

function compute(atlas: Atlas): Computed<FigureRow, FigureEntry> {
  const records = byDate([...atlas.cases.values(), ...atlas.policies.values()]);
  const refs = records.flatMap(({ figures }) =>
    figures.filter((quantity) => isMoney(quantity) && sumMeasures.includes(quantity.measure)).map(({ ref }) => ref),
  );
  const own = elsewhere.filter((ref) => atlas.statistics.has(ref.slice('stat/'.length, ref.indexOf('#'))));
  return listFigures(atlas, [...refs, ...own]);
}

/** Where figures belong: a district, else a city, a province; the nation; a country abroad; or no case and no rule. */
type At = { place: string } | 'nation' | 'abroad' | 'outside';

/** Groups rows by place, the place with the most rows first; rows without a case or rule last. */
function placesOf(atlas: Atlas, rows: readonly FigureRow[]): { at: At; rows: FigureRow[] }[] {
  const groups = Map.groupBy(rows, ({ key }) => JSON.stringify(placeOf(atlas, key)));
  const isOutside = ({ at }: { at: At }) => Number(at === 'outside');
  return [...groups]
    .map(([at, own]) => ({ at: JSON.parse(at) as At, rows: own }))
    .sort((a, b) => isOutside(a) - isOutside(b) || b.rows.length - a.rows.length);
}

function placeOf(atlas: Atlas, key: string): At {
  const { kind, id = '' } = parseRef(key) ?? {};
  const record = kind === 'case' ? atlas.cases.get(id) : kind === 'policy' ? atlas.policies.get(id) : undefined;
  if (!record) return 'outside';
  const place = districtOf(atlas, record.place) ?? record.city ?? record.place;
  if (place !== null) return { place };
  return record.collection === 'cases' && record.kind === 'reference' ? 'abroad' : 'nation';
}

function titleOf(reader: Reader, at: At): string {
  if (at === 'outside') return reader.t('statistics.outside');
  if (at === 'abroad') return reader.t('statistics.abroad');
  return at === 'nation' ? reader.t('value.national') : placeName(reader, at.place);
}

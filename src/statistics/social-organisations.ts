import type { FigureRow } from '../atlas/counting/figure-row.ts';
import { figureAt } from '../atlas/records/figure-at.ts';
import type { Atlas } from '../atlas/records/records.ts';
import { defineStatistic } from './define-statistic.ts';
import { type FigureEntry, listFigures } from './parts/figure-list.ts';
import { figureName } from './parts/names.ts';
import { type Computed, countedIn } from './parts/receipt.ts';
import { figureColumns, figureRows } from './parts/table.ts';

/** The number of social organisations according to the documents: one series from three of them. */
export const socialOrganisations = defineStatistic({
  id: 'social-organisations',
  compute,
  rowName: (reader, { key }) => figureName(reader, key),
  headline: ({ atlas, t }, { rows, receipt }) =>
    t('statistic.social-organisations.headline', {
      total: countedIn(receipt).size,
      n: new Set(rows.map(({ key }) => figureAt(atlas, key)?.reading.source)).size,
    }),
  note: 'statistics.barsNote',
  rowsAtGlance: 0,
  picture: ({ t }, { rows }) => ({ form: 'figures', hasBars: true, rows: [{ title: t('statistic.social-organisations.title'), rows }] }),
  table: ({ rows }, atlas) => ({ columns: figureColumns, rows: rows.flatMap(({ key }) => figureRows(atlas, key)) }),
  coversInventory: ['combined-social-organisations'],
});

/** The references of the national counts, by kind of organisation and in order of time. */
const counts = [
  'stat/social-organisations-2011#all.2004',
  'stat/social-organisations-2011#all.2011',
  'stat/social-organisations-2014#all.zh',
  'stat/social-organisations-2011#groups.2004',
  'stat/social-organisations-2011#groups.2011',
  'stat/social-organisations-2014#groups.zh',
  'stat/social-organisations-2011#private.2004',
  'stat/npo-income-2008#npos.figure',
  'stat/social-organisations-2011#private.2011',
  'stat/social-organisations-2014#private.zh',
  'stat/social-organisations-2011#foundations.2004',
  'stat/social-organisations-2011#foundations.2011',
];

function compute(atlas: Atlas): Computed<FigureRow, FigureEntry> {
  const refs = counts.filter((ref) => atlas.statistics.has(ref.slice('stat/'.length, ref.indexOf('#'))));
  return listFigures(atlas, refs);
}

import type { Atlas, CaseRecord } from '../records/records.ts';
import { withoutPlace } from '../records/without-place.ts';
import { type Cell, cell, type Entry, ofFigure, ofRecord } from './cell.ts';
import { prices, sums } from './money.ts';

/** The rows of cases side by side, in the order of a reader's questions. */
export const caseRows = [
  'place',
  'date',
  'services',
  'way',
  'buyers',
  'providers',
  'beneficiaries',
  'money',
  'prices',
  'evaluation',
  'rules',
  'disputes',
] as const;

export type CaseRow = (typeof caseRows)[number];

/** One case as a column: what it says in each row, each cell with its lines. */
export function caseColumn(atlas: Atlas, record: CaseRecord): Record<CaseRow, Cell> {
  const self = `case/${record.id}`;
  const locators = record.sources;
  const cellOrOpen = (entries: Entry[]) => cell(entries, entries.length === 0 ? [self] : []);
  const records = (kind: string, ids: readonly string[]) => cellOrOpen(ids.map((id) => ofRecord(`${kind}/${id}`, [], locators)));
  const places = [record.place, ...record.alsoIn].filter((id) => id !== null);
  return {
    // Without a place it concerns the whole country: that is said, not left open.
    place:
      places.length > 0 ? records('place', places) : cell([{ value: { kind: 'wide', where: withoutPlace(record) }, from: [], locators }]),
    date: cellOrOpen(record.date ? [{ value: { kind: 'date', date: record.date, until: record.until }, from: [], locators: [] }] : []),
    services: records('service', record.services),
    way: cellOrOpen(
      record.way === 'not-recorded' ? [] : [{ value: { kind: 'word', vocabulary: 'way', key: record.way }, from: [], locators }],
    ),
    buyers: records('organisation', record.buyers),
    providers: records('organisation', record.providers),
    beneficiaries: cellOrOpen([
      ...(record.beneficiaries ? [{ value: { kind: 'text' as const, text: record.beneficiaries }, from: [], locators }] : []),
      ...record.figures.filter(({ measure }) => countsPeople.includes(measure)).map((quantity) => ofFigure(quantity)),
    ]),
    money: cellOrOpen(sums(record.figures).map((quantity) => ofFigure(quantity))),
    prices: cellOrOpen(prices(record.figures).map((quantity) => ofFigure(quantity))),
    evaluation: records('organisation', record.evaluators),
    rules: records('policy', record.policies),
    // The atlas looks for contradictions itself, so none on record is none found.
    disputes: cell(record.conflicts.map((id) => ofRecord(`conflict/${id}`, [], atlas.conflicts.get(id)?.sources ?? []))),
  };
}

/** Figures of people served. */
export const countsPeople: readonly string[] = ['beneficiaries', 'service-episodes'];

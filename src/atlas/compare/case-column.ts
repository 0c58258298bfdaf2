import type { Atlas, CaseRecord } from '../records/records.ts';
import { withoutPlace } from '../records/without-place.ts';
import { type Cell, cell, type Entry, ofFigure, ofRecord } from './cell.ts';
import { prices, sums } from './money.ts';

/** The rows of the case comparison, ordered as a reader would ask. */
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

/** One case as a column of the comparison, with a cell for each row. */
export function caseColumn(atlas: Atlas, record: CaseRecord): Record<CaseRow, Cell> {
  const self = `case/${record.id}`;
  const locators = record.sources;
  const cellOrOpen = (entries: Entry[]) => cell(entries, entries.length === 0 ? [self] : []);
  const records = (kind: string, ids: readonly string[]) => cellOrOpen(ids.map((id) => ofRecord(`${kind}/${id}`, [], locators)));
  const places = [record.place, ...record.alsoIn].filter((id) => id !== null);
  return {
    // A case without a place is national or from abroad: that is a value, not an unknown.
    place:
      places.length > 0 ? records('place', places) : cell([{ value: { kind: 'wide', where: withoutPlace(record) }, from: [], locators }]),
    date: cellOrOpen(record.date ? [{ value: { kind: 'date', date: record.date, until: record.until }, from: [], locators: [] }] : []),
    services: records('service', record.services),
    way: cellOrOpen(record.ways.map((key) => ({ value: { kind: 'word', vocabulary: 'way', key }, from: [], locators }))),
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
    // The atlas itself looks for contradictions, so a case without any has none, not an unknown number.
    disputes: cell(record.conflicts.map((id) => ofRecord(`conflict/${id}`, [], atlas.conflicts.get(id)?.sources ?? []))),
  };
}

/** Measures that count people served. */
export const countsPeople: readonly string[] = ['beneficiaries', 'service-episodes'];

import type { Atlas, CaseRecord } from '../records/records.ts';
import { withoutPlace } from '../records/without-place.ts';
import { type Cell, cell, type Entry, ofFigure, ofRecord, ofTold } from './cell.ts';
import { prices, sums } from './money.ts';

/** The rows of the case comparison, ordered as a reader would ask. */
export const caseRows = [
  'place',
  'date',
  'services',
  'payers',
  'origins',
  'way',
  'units',
  'money',
  'prices',
  'numbers',
  'beneficiaries',
  'buyers',
  'providers',
  'evaluation',
  'basis',
  'disputes',
] as const;

export type CaseRow = (typeof caseRows)[number];

/** One case as a column of the comparison, with a cell for each row. */
export function caseColumn(atlas: Atlas, record: CaseRecord): Record<CaseRow, Cell> {
  const self = `case/${record.id}`;
  const { payment, sources: locators } = record;
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
      ...record.figures
        .filter(({ id, measure }) => countsPeople.includes(measure) && !payment.numbers.includes(id))
        .map((quantity) => ofFigure(quantity)),
    ]),
    payers: cellOrOpen(payment.payers.map((told) => ofTold('payer', told))),
    origins: cellOrOpen(payment.origins.map((told) => ofTold('moneyOrigin', told))),
    units: cellOrOpen(payment.units.map((told) => ofTold('paymentUnit', told))),
    numbers: cellOrOpen(numbersOf(record).map((quantity) => ofFigure(quantity))),
    basis: record.isPurchase
      ? cellOrOpen(payment.rules.map(({ policy, ...words }) => ({ ...ofRecord(`policy/${policy}`), words })))
      : records('policy', record.policies),
    money: cellOrOpen(sums(record.figures).map((quantity) => ofFigure(quantity))),
    prices: cellOrOpen(prices(record.figures).map((quantity) => ofFigure(quantity))),
    evaluation: records('organisation', record.evaluators),
    // The atlas itself looks for contradictions, so a case without any has none, not an unknown number.
    disputes: cell(record.conflicts.map((id) => ofRecord(`conflict/${id}`, [], atlas.conflicts.get(id)?.sources ?? []))),
  };
}

/** The figures of a case that say for how many it was paid, in the order of its payment. */
export function numbersOf({ figures, payment }: CaseRecord): CaseRecord['figures'] {
  return payment.numbers.flatMap((id) => figures.find((quantity) => quantity.id === id) ?? []);
}

/** Measures that count people served. */
export const countsPeople: readonly string[] = ['beneficiaries', 'service-episodes'];

import { groupByEach } from '../../values/group.ts';
import { says } from '../counting/says.ts';
import type { Told } from '../records/payment.ts';
import type { Quantity } from '../records/quotation.ts';
import type { Atlas, CaseRecord } from '../records/records.ts';
import { type CityProfile, recordsOf } from '../views/city-profile.ts';
import { gapFields } from '../views/gaps.ts';
import { countsPeople, numbersOf } from './case-column.ts';
import { type Cell, cell, type Entry, ofFigure, ofRecord, ofTold } from './cell.ts';
import { prices, sums } from './money.ts';

/** The rows of the city comparison; the rows of services differ by pair and are inserted after `cases`. */
export const cityRows = [
  'first',
  'payers',
  'origins',
  'ways',
  'units',
  'money',
  'prices',
  'numbers',
  'beneficiaries',
  'cases',
  'others',
  'buyers',
  'providers',
  'evaluation',
  'rules',
  'disputes',
  'unknown',
] as const;

export type CityRow = (typeof cityRows)[number];

/** One city as a column: what is recorded for each row, and which purchases leave it open. */
export function cityColumn(atlas: Atlas, profile: CityProfile): Record<CityRow, Cell> {
  const { purchases: ordered, others, policies, first: year } = profile;
  const first = ordered.find(({ begins }) => begins !== null && begins === year);
  const figures = ordered.flatMap((record) => record.figures.map((quantity) => ({ record, quantity })));
  const owner = new Map(figures.map(({ record, quantity }) => [quantity, caseRef(record)]));
  const ofOwner = (quantity: Quantity) => ofFigure(quantity, [owner.get(quantity) ?? '']);
  const quantities = figures.map(({ quantity }) => quantity);
  const counted = new Set(ordered.flatMap(numbersOf));
  const without = (isSaid: (record: CaseRecord) => boolean) => ordered.filter((record) => !isSaid(record)).map(caseRef);
  const bodies = (role: 'buyers' | 'providers') =>
    cell(
      organisations(ordered, (record) => record[role]),
      without((record) => record[role].length > 0),
    );
  const amounts = (some: Quantity[]) =>
    cell(
      some.map(ofOwner),
      without(({ figures: own }) => own.some((quantity) => some.includes(quantity))),
    );
  // What is said of the whole city stands on records that are no purchases.
  const told = (vocabulary: 'payer' | 'moneyOrigin' | 'paymentUnit', pick: (payment: CaseRecord['payment']) => readonly Told[]) =>
    cell(
      grouped(recordsOf(profile), ({ payment }) => pick(payment).map(({ key }) => key)).map(([key, from]): Entry => {
        const words = recordsOf(profile).flatMap(({ payment }) => pick(payment).filter((each) => each.key === key));
        const entry: Entry = { value: { kind: 'word', vocabulary, key }, from, locators: [] };
        return words.length === 1 && words[0] ? { ...ofTold(vocabulary, words[0]), from } : entry;
      }),
      without(({ payment }) => pick(payment).length > 0),
    );
  const conflicts = [...new Set([...recordsOf(profile), ...policies].flatMap((record) => record.conflicts))];
  return {
    first: first?.date
      ? cell([{ value: { kind: 'date', date: first.date, until: null }, from: [caseRef(first)], locators: [] }])
      : cell([], ordered.map(caseRef)),
    cases: cell([
      {
        value: { kind: 'cases', city: profile.city.id, n: ordered.length, dated: ordered.filter(({ begins }) => begins !== null).length },
        from: [],
        locators: [],
      },
      ...ordered.map((record) => ofRecord(caseRef(record), [], record.sources)),
    ]),
    others: cell(others.map((record) => ofRecord(caseRef(record), [], record.sources))),
    ways: cell(
      grouped(ordered, ({ ways }) => ways).map(([key, from]) => ({
        value: { kind: 'word', vocabulary: 'way', key },
        from,
        locators: [],
      })),
      without(({ ways }) => ways.length > 0),
    ),
    payers: told('payer', ({ payers }) => payers),
    origins: told('moneyOrigin', ({ origins }) => origins),
    units: told('paymentUnit', ({ units }) => units),
    numbers: amounts(ordered.flatMap(numbersOf)),
    buyers: bodies('buyers'),
    providers: bodies('providers'),
    evaluation: cell(
      [
        ...organisations(ordered, ({ evaluators }) => evaluators),
        ...recordsOf(profile)
          .filter(isEvaluation)
          .map((record) => ofRecord(caseRef(record), [], record.sources)),
      ],
      without((record) => record.evaluators.length > 0 || isEvaluation(record)),
    ),
    money: amounts(sums(quantities)),
    prices: amounts(prices(quantities)),
    beneficiaries: cell(
      [
        ...ordered.flatMap((record): Entry[] =>
          record.beneficiaries ? [{ value: { kind: 'text', text: record.beneficiaries }, from: [caseRef(record)], locators: [] }] : [],
        ),
        ...quantities.filter((quantity) => countsPeople.includes(quantity.measure) && !counted.has(quantity)).map(ofOwner),
      ],
      without((record) => record.beneficiaries !== null || record.figures.some(({ measure }) => countsPeople.includes(measure))),
    ),
    rules: cell(
      policies.map(({ id, sources }) => ofRecord(`policy/${id}`, [], sources)),
      policies.length === 0 ? ordered.map(caseRef) : [],
    ),
    disputes: cell(
      conflicts.map((id) =>
        ofRecord(
          `conflict/${id}`,
          recordsOf(profile)
            .filter((record) => record.conflicts.includes(id))
            .map(caseRef),
        ),
      ),
    ),
    unknown: cell(unknown(atlas, ordered)),
  };
}

/** The fields that a city's purchases do not record, most frequent first. */
function unknown(atlas: Atlas, counted: readonly CaseRecord[]): Entry[] {
  return gapFields
    .map((field): Entry => {
      const open = counted.filter((record) => !says(atlas, record, field)).map(caseRef);
      return { value: { kind: 'gap', field, n: open.length, of: counted.length }, from: open, locators: [] };
    })
    .filter(({ from }) => from.length > 0)
    .sort((a, b) => b.from.length - a.from.length);
}

/** The cell of a service: the purchases of a city that name it. */
export function serviceCell({ purchasesByService }: CityProfile, service: string): Cell {
  return cell((purchasesByService.get(service) ?? []).map((record) => ofRecord(caseRef(record), [], record.sources)));
}

/** The services of a city that the other city does not have, with their purchases: most purchases first. */
export function otherServicesCell({ purchases, purchasesByService }: CityProfile, shared: readonly string[]): Cell {
  const others = [...purchasesByService].filter(([id]) => !shared.includes(id)).sort(([, a], [, b]) => b.length - a.length);
  const entries = others.map(([id, from]) => ofRecord(`service/${id}`, from.map(caseRef)));
  const open = purchases.filter(({ services }) => services.length === 0).map(caseRef);
  return cell(entries, open);
}

function organisations(cases: readonly CaseRecord[], pick: (record: CaseRecord) => readonly string[]): Entry[] {
  return grouped(cases, pick).map(([id, from]) => ofRecord(`organisation/${id}`, from));
}

/** The values of some cases, each once, with the cases that have it; most cases first, then in the order of the cases. */
function grouped(cases: readonly CaseRecord[], pick: (record: CaseRecord) => readonly string[]): [key: string, from: string[]][] {
  const groups = [...groupByEach(cases, pick)].sort(([, a], [, b]) => b.length - a.length);
  return groups.map(([key, from]) => [key, from.map(caseRef)]);
}

function isEvaluation({ kind }: CaseRecord): boolean {
  return kind === 'evaluation';
}

function caseRef({ id }: { id: string }): string {
  return `case/${id}`;
}

import { parseRef } from '../../values/ref.ts';
import { isMoney, sumMeasures } from '../counting/money.ts';
import { byDate } from '../order.ts';
import type { Atlas } from '../records.ts';
import { districtOf } from '../timeline.ts';
import { type FigureEntry, type FigureRow, listFigures } from './figure-list.ts';
import type { Computed } from './receipt.ts';

export type PurchaseMoney = Computed<'purchase-money', FigureRow, FigureEntry>;

/** Money for buying services that a document states in a list of its own, without a case or a rule. */
const elsewhere = ['stat/guangdong-agencies#money.figure'];

/**
 * All money paid, set aside or raised that is on record, aggregates among it, city by city in the order of time: a place's own series.
 * It is never added, because aggregates contain the others.
 */
export function purchaseMoney(atlas: Atlas): PurchaseMoney {
  const records = byDate([...atlas.cases.values(), ...atlas.policies.values()]);
  const refs = records.flatMap(({ figures }) =>
    figures.filter((quantity) => isMoney(quantity) && sumMeasures.includes(quantity.measure)).map(({ ref }) => ref),
  );
  const own = elsewhere.filter((ref) => atlas.statistics.has(ref.slice('stat/'.length, ref.indexOf('#'))));
  return { id: 'purchase-money', ...listFigures(atlas, [...refs, ...own]) };
}

/** The figures of one place: a district, else a city, a province, the nation. */
export interface PlaceFigures {
  place: string | null;
  /** Of no case and no rule. */
  isOutside: boolean;
  rows: FigureRow[];
}

/** The rows of a list place by place, the place with most first; those of no case and no rule last. */
export function placesOfFigures(atlas: Atlas, rows: readonly FigureRow[]): PlaceFigures[] {
  const placeOf = ({ key }: FigureRow): { place: string | null; isOutside: boolean } => {
    const { kind, id = '' } = parseRef(key) ?? {};
    const record = kind === 'case' ? atlas.cases.get(id) : kind === 'policy' ? atlas.policies.get(id) : undefined;
    if (!record) return { place: null, isOutside: true };
    return { place: districtOf(atlas, record.place) ?? record.city ?? record.place, isOutside: false };
  };
  const groups = Map.groupBy(rows, (row) => JSON.stringify(placeOf(row)));
  return [...groups.values()]
    .map((own): PlaceFigures => ({ ...placeOf(own[0] as FigureRow), rows: own }))
    .sort((a, b) => Number(a.isOutside) - Number(b.isOutside) || b.rows.length - a.rows.length);
}

import { memoize } from '../../values/memoize.ts';
import { preferredReading } from '../records/quantity.ts';
import type { Quantity } from '../records/quotation.ts';
import type { Atlas, CaseRecord, PolicyRecord } from '../records/records.ts';
import { isMoney } from './money.ts';

/** For one person, household or post; one contract or fund; or many of them together. */
export type AmountKind = 'unit' | 'contract' | 'total';

/** An amount of yuan with the interval its words allow. */
export interface LadderAmount {
  ref: string;
  record: CaseRecord | PolicyRecord;
  quantity: Quantity;
  kind: AmountKind;
  value: number | null;
  low: number;
  high: number;
  year: number | null;
  /** What rival readings say, where their interval does not meet that of the preferred one. */
  rivals: number[];
}

/** Every amount of yuan on record, the smallest first, and the amounts of money that cannot be drawn, by reference. */
export const ladderAmounts = memoize((atlas: Atlas): { amounts: readonly LadderAmount[]; left: readonly string[] } => {
  const records = [...atlas.cases.values(), ...atlas.policies.values()];
  const money = records.flatMap((record) => record.figures.filter(isMoney).map((quantity) => ({ record, quantity })));
  const placed = money.map(({ record, quantity }) => ({ ref: quantity.ref, amount: amountOf(record, quantity) }));
  return {
    amounts: placed.flatMap(({ amount }) => amount ?? []).sort((a, b) => middle(a) - middle(b) || (a.ref < b.ref ? -1 : 1)),
    left: placed.filter(({ amount }) => amount === null).map(({ ref }) => ref),
  };
});

/** Where an amount stands on a scale of powers of ten: its value, or the middle of its interval. */
export function middle({ value, low, high }: Pick<LadderAmount, 'value' | 'low' | 'high'>): number {
  return value ?? Math.sqrt(low * high);
}

function amountOf(record: CaseRecord | PolicyRecord, quantity: Quantity): LadderAmount | null {
  const { figure } = preferredReading(quantity);
  if (figure?.unit !== 'CNY') return null;
  const { value } = figure;
  const [low, high] = [figure.low ?? value, figure.high ?? value];
  if (low === null || high === null || high <= 0 || (value ?? low) <= 0) return null;
  const rivals = quantity.readings.flatMap(({ figure: other }) =>
    other?.unit === 'CNY' && other.value !== null && isFar(other.value, low, high) ? other.value : [],
  );
  return {
    ref: quantity.ref,
    record,
    quantity,
    kind: kindOf(record, quantity, figure.per),
    value,
    low,
    high,
    year: record.begins,
    rivals: [...new Set(rivals)],
  };
}

/** Readings that differ by rounding are one mark on this scale; outside the interval by a factor of two they are two. */
function isFar(value: number, low: number, high: number): boolean {
  return value * 2 <= low || value >= high * 2;
}

/**
 * A price of one thing is a unit. Money for many projects or departments together is a total, as in an aggregate record.
 * Everything else is one contract or fund.
 */
function kindOf(record: CaseRecord | PolicyRecord, quantity: Quantity, per: readonly string[]): AmountKind {
  if (isPriceOfOne(quantity, per)) return 'unit';
  if (record.collection === 'cases' && record.kind === 'statistic') return 'total';
  return record.figures.some((figure) => figure.measure === 'projects' || figure.measure === 'buyers') ? 'total' : 'contract';
}

/** So much for each person, household, post or assessment; so much a year is a sum. */
export function isPriceOfOne({ measure }: Quantity, per: readonly string[]): boolean {
  return per.some((each) => each !== 'year') || measure === 'allowance' || measure === 'fee';
}

import { memoize } from '../../values/memoize.ts';
import { preferredReading } from '../records/quantity.ts';
import type { Quantity } from '../records/quotation.ts';
import type { Atlas, CaseRecord, PolicyRecord } from '../records/records.ts';
import { isMoney } from './money.ts';

/** `unit`: the price for one person, household or post; `contract`: one contract or fund; `total`: many of them together. */
export type AmountKind = 'unit' | 'contract' | 'total';

/** An amount in yuan with its interval. */
export interface LadderAmount {
  ref: string;
  record: CaseRecord | PolicyRecord;
  quantity: Quantity;
  kind: AmountKind;
  value: number | null;
  low: number;
  high: number;
  year: number | null;
  /** Values of other readings whose interval does not overlap that of the preferred reading. */
  rivals: number[];
}

/** All amounts in yuan, smallest first, and the references of amounts of money that cannot be drawn. */
export const ladderAmounts = memoize((atlas: Atlas): { amounts: readonly LadderAmount[]; left: readonly string[] } => {
  const records = [...atlas.cases.values(), ...atlas.policies.values()];
  const money = records.flatMap((record) => record.figures.filter(isMoney).map((quantity) => ({ record, quantity })));
  const placed = money.map(({ record, quantity }) => ({ ref: quantity.ref, amount: amountOf(record, quantity) }));
  return {
    amounts: placed.flatMap(({ amount }) => amount ?? []).sort((a, b) => middle(a) - middle(b) || (a.ref < b.ref ? -1 : 1)),
    left: placed.filter(({ amount }) => amount === null).map(({ ref }) => ref),
  };
});

/** The position of an amount on a logarithmic scale: its value, or the middle of its interval. */
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

/** Whether a value is far enough outside the interval (by a factor of two) for a mark of its own; closer readings share a mark. */
function isFar(value: number, low: number, high: number): boolean {
  return value * 2 <= low || value >= high * 2;
}

/**
 * Prices of one thing are `unit`. Money for many projects or departments together, as in an aggregate record, is `total`. Everything else
 * is `contract`.
 */
function kindOf(record: CaseRecord | PolicyRecord, quantity: Quantity, per: readonly string[]): AmountKind {
  if (isPriceOfOne(quantity, per)) return 'unit';
  if (record.collection === 'cases' && record.kind === 'statistic') return 'total';
  return record.figures.some((figure) => figure.measure === 'projects' || figure.measure === 'buyers') ? 'total' : 'contract';
}

/** Whether this is a price per person, household, post or assessment; an amount per year is a sum, not a price. */
export function isPriceOfOne({ measure }: Quantity, per: readonly string[]): boolean {
  return per.some((each) => each !== 'year') || measure === 'allowance' || measure === 'fee';
}

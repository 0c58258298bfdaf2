import { memoize } from '../../values/memoize.ts';
import { preferredReading } from '../records/quantity.ts';
import type { Quantity } from '../records/quotation.ts';
import type { Atlas, CaseRecord, PolicyRecord } from '../records/records.ts';
import { type Extent, extentOf, isMoney } from './money.ts';

/**
 * `unit`: the price of one thing, such as a post or a centre; `contract`: one contract or purchase; `total`: many contracts of a programme,
 * or everything in a place.
 */
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
    kind: kinds[extentOf(quantity) ?? 'contract'],
    value,
    low,
    high,
    rivals: [...new Set(rivals)],
  };
}

/** Whether a value is far enough outside the interval (by a factor of two) for a mark of its own; closer readings share a mark. */
function isFar(value: number, low: number, high: number): boolean {
  return value * 2 <= low || value >= high * 2;
}

const kinds: Record<Extent, AmountKind> = { unit: 'unit', contract: 'contract', programme: 'total', place: 'total' };

/** Whether this is a price per person, household, post, assessment, organisation or centre; an amount per year is a sum, not a price. */
export function isPriceOfOne(quantity: Quantity): boolean {
  return extentOf(quantity) === 'unit';
}

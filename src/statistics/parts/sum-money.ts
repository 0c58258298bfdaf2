import { type MoneyQuantity, moneyQuantities, sumMeasures } from '../../atlas/counting/money.ts';
import { preferredReading } from '../../atlas/records/quantity.ts';
import type { Quantity } from '../../atlas/records/quotation.ts';
import type { Atlas } from '../../atlas/records/records.ts';
import type { Reader } from './reader.ts';
import { type Excluded, type ExclusionReason, type Included, type Receipt, receiptOf } from './receipt.ts';
import type { Cell } from './table.ts';

/** An amount in yuan with its interval. */
export type MoneyEntry = Included & { low: number; high: number };

/** A sum: its `per`, the number of amounts, the value and its interval. */
export interface SumRow {
  key: string;
  /** The `per` of the amounts: empty, or a year. Amounts with a different `per` are never added. */
  per: string[];
  /** The number of amounts added. */
  count: number;
  value: number;
  low: number;
  high: number;
}

/**
 * Assigns the money of all cases to sums. `rowOf` gives the key of the row of an amount, without its `per`, or the reason why it has none.
 * A part is never added together with its whole; amounts of aggregate records are excluded, because they repeat other cases.
 */
export function sumMoney(
  atlas: Atlas,
  rowOf: (item: MoneyQuantity, per: readonly string[]) => { row: string } | { reason: ExclusionReason },
): Receipt<MoneyEntry> {
  const candidates = new Map<string, MoneyEntry | Excluded>();
  const partOf = new Map<string, string | null>();
  for (const item of moneyQuantities(atlas)) {
    candidates.set(item.quantity.ref, candidate(atlas, item, rowOf));
    partOf.set(item.quantity.ref, item.quantity.partOf);
  }
  const isAdded = (ref: string) => 'row' in (candidates.get(ref) ?? {});
  const standsInAddedWhole = (ref: string): boolean => {
    const met = new Set([ref]);
    for (let whole = partOf.get(ref) ?? null; whole !== null && !met.has(whole); whole = partOf.get(whole) ?? null) {
      if (isAdded(whole)) return true;
      met.add(whole);
    }
    return false;
  };
  return receiptOf('sum', candidates, ([ref, entry]): MoneyEntry[] | Excluded => {
    if (!('row' in entry)) return entry;
    return standsInAddedWhole(ref) ? { ref, reason: 'part-of-included' } : [entry];
  });
}

/** The entry of a quantity, not considering whether it is part of another; or why it is excluded. */
function candidate(atlas: Atlas, item: MoneyQuantity, rowOf: Parameters<typeof sumMoney>[1]): MoneyEntry | Excluded {
  const { record, quantity } = item;
  const { ref } = quantity;
  const out = (reason: ExclusionReason): Excluded => ({ ref, reason });
  if (record.kind === 'statistic') return out('repeats-others');
  if (!record.isPurchase) return out('not-a-purchase');
  if (!sumMeasures.includes(quantity.measure)) return out('other-measure');
  const { figure } = preferredReading(quantity);
  if (!figure) return out('unreadable');
  const { value, low, high, unit, per } = figure;
  if (unit !== 'CNY') return out('other-unit');
  if (per.some((each) => each !== 'year')) return out('per-unit');
  if (isOpenDispute(atlas, quantity)) return out('disputed');
  if (low === null || high === null) return out('unbounded');
  if (value === null) return out('no-single-value');
  const at = rowOf(item, per);
  return 'reason' in at ? out(at.reason) : { ref, row: [at.row, ...per].join(':'), value, low, high };
}

/** Whether a quantity is disputed without a preferred reading; using one of its readings would be taking a side. */
export function isOpenDispute(atlas: Atlas, { conflict }: Quantity): boolean {
  return conflict !== null && (atlas.conflicts.get(conflict)?.preferred ?? null) === null;
}

/** Adds the entries of each row; totals come before yearly amounts. */
export function sumRows(included: readonly MoneyEntry[]): SumRow[] {
  const rows = new Map<string, SumRow>();
  for (const { row: key, value, low, high } of included) {
    const sum = rows.get(key) ?? { key, per: key.split(':').slice(1), count: 0, value: 0, low: 0, high: 0 };
    rows.set(key, { ...sum, count: sum.count + 1, value: sum.value + value, low: sum.low + low, high: sum.high + high });
  }
  return [...rows.values()];
}

/** The label of a sum: "Shanghai", "Shanghai · So much a year". */
export function sumName({ t }: Reader, name: string, { per }: SumRow): string {
  return per.length === 0 ? name : `${name} · ${t('statistics.perYear')}`;
}

/** The column headings of a sum; the headings of its key come first. */
export const sumColumns = ['per', 'amounts', 'yuan', 'low', 'high'];

/** The cells of a sum under these headings. */
export function sumCells({ per, count, value, low, high }: SumRow): Cell[] {
  return [per.join(' '), count, value, low, high];
}

import { type MoneyQuantity, moneyQuantities, sumMeasures } from '../../atlas/counting/money.ts';
import { preferredReading } from '../../atlas/records/quantity.ts';
import type { Quantity } from '../../atlas/records/quotation.ts';
import type { Atlas } from '../../atlas/records/records.ts';
import type { Reader } from './reader.ts';
import { type Excluded, type ExclusionReason, type Included, type Receipt, receiptOf } from './receipt.ts';
import type { Cell } from './table.ts';

/** An amount of yuan with the least and the most it may be. */
export type MoneyEntry = Included & { low: number; high: number };

/** A sum: what its key says besides, how many amounts, the bounds. */
export interface SumRow {
  key: string;
  /** What the amounts are for each of: nothing, or a year. Amounts that differ in it never meet. */
  per: string[];
  /** How many amounts are added. */
  count: number;
  value: number;
  low: number;
  high: number;
}

/**
 * Sorts the money of all cases into sums. `rowOf` names the row an amount belongs to, without its `per`, or says why it has none.
 * A part is never added beside its whole; amounts of aggregate records stay out because they repeat other cases.
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

/** What a quantity would add to which row, were it not part of another; or why it adds nothing. */
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

/** A dispute in which no reading is preferred: to use one would be to take a side. */
export function isOpenDispute(atlas: Atlas, { conflict }: Quantity): boolean {
  return conflict !== null && (atlas.conflicts.get(conflict)?.preferred ?? null) === null;
}

/** Adds the entries of each row; those in all before those a year. */
export function sumRows(included: readonly MoneyEntry[]): SumRow[] {
  const rows = new Map<string, SumRow>();
  for (const { row: key, value, low, high } of included) {
    const sum = rows.get(key) ?? { key, per: key.split(':').slice(1), count: 0, value: 0, low: 0, high: 0 };
    rows.set(key, { ...sum, count: sum.count + 1, value: sum.value + value, low: sum.low + low, high: sum.high + high });
  }
  return [...rows.values()];
}

/** The name of a sum: "Shanghai", "Shanghai · So much a year". */
export function sumName({ t }: Reader, name: string, { per }: SumRow): string {
  return per.length === 0 ? name : `${name} · ${t('statistics.perYear')}`;
}

/** The heads of a table of sums, behind what they are sums of. */
export const sumColumns = ['per', 'amounts', 'yuan', 'low', 'high'];

/** What stands under them. */
export function sumCells({ per, count, value, low, high }: SumRow): Cell[] {
  return [per.join(' '), count, value, low, high];
}

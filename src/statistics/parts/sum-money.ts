import { extentOf, type MoneyQuantity, mayShareYear, moneyQuantities, placeScopes, sumMeasures } from '../../atlas/counting/money.ts';
import { preferredReading } from '../../atlas/records/quantity.ts';
import type { Quantity } from '../../atlas/records/quotation.ts';
import type { Atlas } from '../../atlas/records/records.ts';
import { parseRef } from '../../values/ref.ts';
import type { Reader } from './reader.ts';
import { type Excluded, type ExclusionReason, type Included, type Receipt, receiptOf, recordsIn } from './receipt.ts';
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

/** The key of the row of an amount, without its `per`, or the reason why it has none. */
export type RowOf = (item: MoneyQuantity, per: readonly string[]) => { row: string } | { reason: ExclusionReason };

/**
 * Assigns the money of all cases to sums. Contracts, programmes of a city, and totals of a district or city are added. A part is never added
 * together with its whole, nor the total of a place together with an amount that may be within it.
 */
export function sumMoney(atlas: Atlas, rowOf: RowOf): Receipt<MoneyEntry> {
  const candidates = new Map<string, MoneyEntry | Excluded>();
  const items = new Map<string, MoneyQuantity>();
  for (const item of moneyQuantities(atlas)) {
    candidates.set(item.quantity.ref, candidate(atlas, item, rowOf));
    items.set(item.quantity.ref, item);
  }
  const isCandidate = (ref: string) => 'row' in (candidates.get(ref) ?? {});
  const wholesOf = (ref: string): string[] => {
    const wholes = new Set<string>();
    for (let whole = items.get(ref)?.quantity.partOf; whole && !wholes.has(whole); whole = items.get(whole)?.quantity.partOf)
      wholes.add(whole);
    return [...wholes];
  };
  const repeats = (total: MoneyQuantity) =>
    [...items.values()].some(
      (item) => isCandidate(item.quantity.ref) && !wholesOf(item.quantity.ref).includes(total.quantity.ref) && mayHold(atlas, total, item),
    );
  const added = new Map(
    [...candidates].map(([ref, entry]): [string, MoneyEntry | Excluded] => [
      ref,
      'row' in entry && repeats(items.get(ref) as MoneyQuantity) ? { ref, reason: 'repeats-others' } : entry,
    ]),
  );
  return receiptOf('sum', added, ([ref, entry]): MoneyEntry[] | Excluded => {
    if (!('row' in entry)) return entry;
    return wholesOf(ref).some((whole) => 'row' in (added.get(whole) ?? {})) ? { ref, reason: 'part-of-included' } : [entry];
  });
}

/** The entry of a quantity, not considering what else is on record; or why it is excluded. */
function candidate(atlas: Atlas, item: MoneyQuantity, rowOf: RowOf): MoneyEntry | Excluded {
  const { record, quantity } = item;
  const { ref, scope, status } = quantity;
  const out = (reason: ExclusionReason): Excluded => ({ ref, reason });
  const extent = extentOf(quantity);
  const isTotal = record.kind === 'statistic' && extent === 'place';
  if (!record.isPurchase && !isTotal) return out('not-a-purchase');
  if (!sumMeasures.includes(quantity.measure)) return out('other-measure');
  if (scope === 'province' || scope === 'nation') return out('beyond-a-city');
  if (extent === 'programme' && record.cities.length === 0) return out('beyond-a-city');
  const { figure } = preferredReading(quantity);
  if (!figure) return out('unreadable');
  const { value, low, high, unit, per } = figure;
  if (unit !== 'CNY') return out('other-unit');
  if (extent === 'unit' || per.some((each) => each !== 'year')) return out('per-unit');
  if (status === 'expected') return out('only-expected');
  if (isOpenDispute(atlas, quantity)) return out('disputed');
  if (low === null || high === null) return out('unbounded');
  if (value === null) return out('no-single-value');
  const at = rowOf(item, per);
  return 'reason' in at ? out(at.reason) : { ref, row: [at.row, ...per].join(':'), value, low, high };
}

/** Whether a total of a place may hold another amount: one of a narrower scope within this place, of years they may share. */
function mayHold(atlas: Atlas, total: MoneyQuantity, other: MoneyQuantity): boolean {
  const rank = ({ quantity: { scope } }: MoneyQuantity) => placeScopes.indexOf(scope);
  return (
    rank(total) > rank(other) &&
    liesWithin(atlas, other.record.place, total.record.place) &&
    mayShareYear(total.quantity.years, other.quantity.years)
  );
}

function liesWithin(atlas: Atlas, place: string | null, area: string | null): boolean {
  const met = new Set<string>();
  for (let at = place; at !== null && !met.has(at); at = atlas.places.get(at)?.parent ?? null) {
    if (at === area) return true;
    met.add(at);
  }
  return false;
}

/** Whether a quantity is disputed without a preferred reading; using one of its readings would be taking a side. */
export function isOpenDispute(atlas: Atlas, { conflict }: Quantity): boolean {
  return conflict !== null && (atlas.conflicts.get(conflict)?.preferred ?? null) === null;
}

/** How many purchases have an amount that is added, and how many totals of a district or city from other records are added with them. */
export function purchasesAndTotals(atlas: Atlas, receipt: Receipt<MoneyEntry>): { purchases: number; totals: number } {
  const isPurchase = (ref: string) => atlas.cases.get(parseRef(ref)?.id ?? '')?.isPurchase ?? false;
  return {
    purchases: [...recordsIn(receipt)].filter(isPurchase).length,
    totals: receipt.included.filter(({ ref }) => !isPurchase(ref)).length,
  };
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

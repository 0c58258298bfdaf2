import { preferredReading } from '../quantity.ts';
import type { Atlas, Quantity } from '../records.ts';
import { citiesOf } from './cities.ts';
import { isCountedCase } from './counted-cases.ts';
import { type MoneyQuantity, moneyQuantities, sumMeasures } from './money.ts';
import { type Computed, type Excluded, type ExclusionReason, type Included, receiptOf } from './receipt.ts';

export interface MoneyRow {
  /** The city; `<city>:year` for amounts printed as so much a year. */
  key: string;
  city: string;
  /** What the amounts are for each of: nothing, or a year. Amounts that differ in it never meet. */
  per: string[];
  /** How many amounts are added. */
  count: number;
  value: number;
  low: number;
  high: number;
}

export type MoneyEntry = Included & { low: number; high: number };
export type MoneyByCity = Computed<'money-by-city', MoneyRow, MoneyEntry>;

/**
 * Yuan by city: preferred readings of the money of cases, added only where unit and `per` are equal.
 * A part is never added beside its whole; amounts of aggregate records stay out because they repeat other cases.
 */
export function moneyByCity(atlas: Atlas): MoneyByCity {
  const candidates = new Map<string, MoneyEntry | Excluded>();
  const partOf = new Map<string, string | null>();
  for (const item of moneyQuantities(atlas)) {
    candidates.set(item.quantity.ref, candidate(atlas, item));
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

  const receipt = receiptOf('sum', candidates, ([ref, entry]): MoneyEntry[] | Excluded => {
    if (!('row' in entry)) return entry;
    return standsInAddedWhole(ref) ? { ref, reason: 'part-of-included' } : [entry];
  });
  return { id: 'money-by-city', rows: sumRows(receipt.included), receipt };
}

/** What a quantity would add to which row, were it not part of another; or why it adds nothing. */
function candidate(atlas: Atlas, { record, quantity }: MoneyQuantity): MoneyEntry | Excluded {
  const { ref } = quantity;
  const out = (reason: ExclusionReason): Excluded => ({ ref, reason });
  if (record.kind === 'statistic') return out('repeats-others');
  if (!isCountedCase(record)) return out('not-a-purchase');
  if (!sumMeasures.includes(quantity.measure)) return out('other-measure');
  const { figure } = preferredReading(quantity);
  if (!figure) return out('unreadable');
  const { value, low, high, unit, per } = figure;
  if (unit !== 'CNY') return out('other-unit');
  if (per.some((each) => each !== 'year')) return out('per-unit');
  if (isOpenDispute(atlas, quantity)) return out('disputed');
  if (low === null || high === null) return out('unbounded');
  if (value === null) return out('no-single-value');
  const [city, ...others] = citiesOf(atlas, record);
  if (city === undefined) return out('no-city');
  if (others.length > 0) return out('several-cities');
  return { ref, row: [city, ...per].join(':'), value, low, high };
}

/** A dispute in which no reading is preferred: to add one would be to take a side. */
function isOpenDispute(atlas: Atlas, { conflict }: Quantity): boolean {
  return conflict !== null && (atlas.conflicts.get(conflict)?.preferred ?? null) === null;
}

function sumRows(included: readonly MoneyEntry[]): MoneyRow[] {
  const rows = new Map<string, MoneyRow>();
  for (const { row: key, value, low, high } of included) {
    const [city = '', ...per] = key.split(':');
    const sum = rows.get(key) ?? { key, city, per, count: 0, value: 0, low: 0, high: 0 };
    rows.set(key, { ...sum, count: sum.count + 1, value: sum.value + value, low: sum.low + low, high: sum.high + high });
  }
  return [...rows.values()].sort((a, b) => a.per.length - b.per.length || b.value - a.value || (a.key < b.key ? -1 : 1));
}

import { type Bar, moneyBars } from './money-bars.ts';

/** A figure of a table; `null` where its words leave a bound open. */
export interface CellItem {
  id: string;
  value: number | null;
  low: number | null;
  high: number | null;
}

/**
 * Figures of one unit as bars of one scale. A range is solid to its low end and open to its high one; "at least" is open to the
 * edge; what has no value and no bound is left out.
 */
export function cellBars(items: readonly CellItem[]): Bar[] {
  const most = Math.max(0, ...items.flatMap(({ value, low, high }) => [value, low, high].filter((bound) => bound !== null)));
  if (most === 0) return [];
  return moneyBars(
    items.flatMap(({ id, value, low, high }) => {
      const known = value ?? low ?? high;
      return known === null ? [] : [{ id, value: known, low: low ?? 0, high: high ?? most }];
    }),
  );
}

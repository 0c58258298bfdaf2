import { type Bar, moneyBars } from './money-bars.ts';

/** A figure of a table; a bound is `null` if the figure is open at that end. */
export interface CellItem {
  id: string;
  value: number | null;
  low: number | null;
  high: number | null;
}

/**
 * Figures with the same unit as bars on one scale. A range is solid up to its low end and outlined up to its high end; "at least" is
 * outlined up to the edge. Figures without value and bounds are omitted.
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

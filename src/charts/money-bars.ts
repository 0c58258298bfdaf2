/** An amount to be drawn as a bar: what it is, and the interval it may stand for. */
export interface BarItem {
  id: string;
  value: number;
  low: number;
  high: number;
}

/** A bar in hundredths of the longest: solid to the least it may be, open from there to the most. */
export interface Bar {
  id: string;
  solid: number;
  open: { from: number; to: number } | null;
  /** Where the value itself stands. */
  at: number;
}

/** The least that can be seen: a sum is never drawn as nothing. */
const least = 0.4;

/** Amounts as bars of one scale; the interval is drawn when it is wide enough to be seen. */
export function moneyBars(items: readonly BarItem[]): Bar[] {
  const longest = Math.max(...items.map(({ value, high }) => Math.max(value, high)));
  const part = (amount: number) => Math.round((amount / longest) * 1000) / 10;
  return items.map(({ id, value, low, high }) => {
    const isWide = part(high) - part(low) >= 1;
    const solid = part(isWide ? low : value);
    return { id, solid: Math.max(least, solid), open: isWide ? { from: solid, to: part(high) } : null, at: Math.max(least, part(value)) };
  });
}

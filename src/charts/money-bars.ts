/** An amount to draw as a bar, with its interval. */
export interface BarItem {
  id: string;
  value: number;
  low: number;
  high: number;
}

/** A bar in hundredths of the longest: solid up to the lower bound of its interval, outlined up to the upper bound. */
export interface Bar {
  id: string;
  solid: number;
  open: { from: number; to: number } | null;
  /** The position of the value. */
  at: number;
}

/** The minimum visible width, so that no amount looks like zero. */
const least = 0.4;

/** Amounts as bars on one scale; the interval is drawn if it is wide enough to see. */
export function moneyBars(items: readonly BarItem[]): Bar[] {
  const longest = Math.max(...items.map(({ value, high }) => Math.max(value, high)));
  const part = (amount: number) => Math.round((amount / longest) * 1000) / 10;
  return items.map(({ id, value, low, high }) => {
    const isWide = part(high) - part(low) >= 1;
    const solid = part(isWide ? low : value);
    return { id, solid: Math.max(least, solid), open: isWide ? { from: solid, to: part(high) } : null, at: Math.max(least, part(value)) };
  });
}

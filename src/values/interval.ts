// Interval arithmetic, for the checks: the possible sums and ratios of rounded amounts.

/** Lowest and highest value, both included; null is unbounded. */
export type Interval = { readonly low: number | null; readonly high: number | null };

/** A number that is known exactly. 12 → 12 to 12 */
export function exactly(value: number): Interval {
  return { low: value, high: value };
}

/** [1, 2] + [10, 20] → [11, 22] */
export function add(left: Interval, right: Interval): Interval {
  return closed(lowOf(left) + lowOf(right), highOf(left) + highOf(right));
}

/** [10, 20] − [1, 2] → [8, 19] */
export function subtract(left: Interval, right: Interval): Interval {
  return closed(lowOf(left) - highOf(right), highOf(left) - lowOf(right));
}

/** [2, 3] × [10, 20] → [20, 60]; [0, 1] × [5, ∞) → [0, ∞) */
export function multiply(left: Interval, right: Interval): Interval {
  const products = [lowOf(left), highOf(left)].flatMap((a) => [lowOf(right), highOf(right)].map((b) => (a === 0 || b === 0 ? 0 : a * b)));
  return closed(Math.min(...products), Math.max(...products));
}

/** [10, 20] ÷ [2, 5] → [2, 10]; if the divisor reaches zero, the quotient has no bound on that side. */
export function divide(left: Interval, right: Interval): Interval {
  return multiply(left, reciprocal(right));
}

/** `part` as a share of `whole`, in percent. [1, 1] of [4, 5] → [20, 25] */
export function shareInPercent(part: Interval, whole: Interval): Interval {
  return multiply(divide(part, whole), exactly(100));
}

/** Growth in percent. From [100, 100] to [150, 160] → [50, 60] */
export function growthInPercent(from: Interval, to: Interval): Interval {
  // (to − from) / from would count the uncertainty of `from` twice.
  return subtract(shareInPercent(to, from), exactly(100));
}

/** The sum of any number of intervals; of no intervals, exactly 0. */
export function sum(intervals: readonly Interval[]): Interval {
  return intervals.reduce(add, exactly(0));
}

/**
 * Whether two intervals have a value in common. Ends that differ by less than a part in 10¹² count as equal: that is the error of adding
 * decimals in binary.
 */
export function intervalsMeet(left: Interval, right: Interval): boolean {
  return reaches(lowOf(left), highOf(right)) && reaches(lowOf(right), highOf(left));
}

/** Whether every value of the inner interval lies in the outer one. */
export function contains(outer: Interval, inner: Interval): boolean {
  return reaches(lowOf(outer), lowOf(inner)) && reaches(highOf(inner), highOf(outer));
}

/**
 * How far two intervals of positive values are apart at least, as a share of the smaller: [10, 12] and [15, 20] → 0.25. 0 if they meet,
 * `null` if the smaller one does not lie above zero.
 */
export function relativeGap(left: Interval, right: Interval): number | null {
  if (intervalsMeet(left, right)) return 0;
  const [smaller, larger] = highOf(left) < lowOf(right) ? [left, right] : [right, left];
  return highOf(smaller) > 0 ? lowOf(larger) / highOf(smaller) - 1 : null;
}

/** Whether an end is missing. */
export function isUnbounded({ low, high }: Interval): boolean {
  return low === null || high === null;
}

function reaches(low: number, high: number): boolean {
  return low <= high || low - high <= 1e-12 * Math.max(Math.abs(low), Math.abs(high));
}

function reciprocal(interval: Interval): Interval {
  const [low, high] = [lowOf(interval), highOf(interval)];
  if (low > 0 || high < 0) return closed(1 / high, 1 / low);
  if (low === 0 && high > 0) return closed(1 / high, Number.POSITIVE_INFINITY);
  if (high === 0 && low < 0) return closed(Number.NEGATIVE_INFINITY, 1 / low);
  return { low: null, high: null };
}

function lowOf({ low }: Interval): number {
  return low ?? Number.NEGATIVE_INFINITY;
}

function highOf({ high }: Interval): number {
  return high ?? Number.POSITIVE_INFINITY;
}

function closed(low: number, high: number): Interval {
  return { low: Number.isFinite(low) ? low : null, high: Number.isFinite(high) ? high : null };
}

import type { Figure } from '../../values/figure.ts';

/**
 * A whole number that another print of the same quantity rounds is that rounding written out: 310,000 beside 31.0万 is not exact but lies
 * between 309,500 and 310,500.
 */
export function asRoundAsTwins(figure: Figure, twins: readonly (Figure | null)[]): Figure {
  if (figure.low === null || figure.low !== figure.high) return figure;
  const rounded = twins.find(
    (twin) => twin?.qualifier === 'exact' && twin.value === figure.value && twin.low !== null && twin.low !== twin.high,
  );
  return rounded ? { ...figure, low: rounded.low, high: rounded.high } : figure;
}

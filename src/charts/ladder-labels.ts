/**
 * Moves labels at least `gap` apart, with the least total movement (least squares), keeping their order, between `from` and `to`.
 * `spreadLabels([10, 12], 20, { from: 0, to: 100 })` → [1, 21]. The positions must be ascending.
 */
export function spreadLabels(positions: readonly number[], gap: number, { from, to }: { from: number; to: number }): number[] {
  // After subtracting the gaps, the condition is "not descending": pool descending neighbours at their mean (isotonic regression).
  const pools: { sum: number; size: number }[] = [];
  const mean = (pool: { sum: number; size: number } | undefined) => (pool ? pool.sum / pool.size : -Infinity);
  positions.forEach((position, index) => {
    let pool = { sum: position - index * gap, size: 1 };
    while (mean(pools.at(-1)) > mean(pool)) {
      const above = pools.pop() as { sum: number; size: number };
      pool = { sum: pool.sum + above.sum, size: pool.size + above.size };
    }
    pools.push(pool);
  });
  const last = Math.max(from, to - (positions.length - 1) * gap);
  return pools
    .flatMap((pool) => Array.from({ length: pool.size }, () => Math.min(last, Math.max(from, mean(pool)))))
    .map((position, index) => position + index * gap);
}

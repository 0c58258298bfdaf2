/**
 * Moves labels apart to at least `gap`, as little as possible in all (least squares), keeping their order, within `from` and `to`.
 * `spreadLabels([10, 12], 20, { from: 0, to: 100 })` → [1, 21]. Positions come in ascending order.
 */
export function spreadLabels(positions: readonly number[], gap: number, { from, to }: { from: number; to: number }): number[] {
  // With the gaps taken out, "at least a gap apart" becomes "not descending": pool neighbours that descend at their mean.
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

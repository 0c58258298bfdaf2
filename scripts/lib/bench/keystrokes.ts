import { seeded } from './seeded.ts';

/** Every state of the box on the way to each query, in an order that no cache can foresee. */
export function keystrokesOf(queries: readonly string[], most = Number.POSITIVE_INFINITY, seed = 1): string[] {
  const prefixes = queries.flatMap((query) => {
    const characters = [...query];
    return characters.map((_, at) => characters.slice(0, at + 1).join(''));
  });
  return seeded(seed).shuffle(prefixes).slice(0, most);
}

/** The value below which a share of the values lie: `percentile([1, 2, 3, 4], 0.5)` is 2. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? 0;
}

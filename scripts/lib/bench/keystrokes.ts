import { seeded } from './seeded.ts';

/** All prefixes of the queries, as typed letter by letter, in random order, so that caches do not help. */
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

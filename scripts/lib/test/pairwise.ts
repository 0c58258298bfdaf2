import type { Chance } from '../bench/seeded.ts';

/** One value for each factor: `{ page: 'home', theme: 'dark' }`. */
export type Combination<Factors> = { [Factor in keyof Factors]: Factors[Factor] extends readonly (infer Value)[] ? Value : never };

/** A small set of combinations that contains every pair of values of different factors. */
export function pairwise<Factors extends Record<string, readonly unknown[]>>(factors: Factors, chance: Chance): Combination<Factors>[] {
  const waiting = chance.shuffle(allCombinations(factors)).map((combination) => ({ combination, pairs: pairsIn(combination) }));
  const open = new Set(waiting.flatMap(({ pairs }) => pairs));
  const chosen: Combination<Factors>[] = [];
  while (open.size > 0) {
    let best = waiting[0];
    let most = 0;
    for (const candidate of waiting) {
      const count = candidate.pairs.filter((pair) => open.has(pair)).length;
      if (count > most) [best, most] = [candidate, count];
    }
    for (const pair of best?.pairs ?? []) open.delete(pair);
    if (best) chosen.push(best.combination);
  }
  return chosen;
}

/** All combinations of the values. */
export function allCombinations<Factors extends Record<string, readonly unknown[]>>(factors: Factors): Combination<Factors>[] {
  return Object.entries(factors).reduce<Record<string, unknown>[]>(
    (made, [factor, values]) => made.flatMap((combination) => values.map((value) => ({ ...combination, [factor]: value }))),
    [{}],
  ) as Combination<Factors>[];
}

function pairsIn(combination: Record<string, unknown>): string[] {
  const named = Object.entries(combination).map(([factor, value]) => JSON.stringify([factor, value]));
  return named.flatMap((one, at) => named.slice(at + 1).map((other) => `${one} ${other}`));
}

import type { Chance } from '../bench/seeded.ts';

/** One value of each factor: `{ page: 'home', theme: 'dark' }`. */
export type Combination<Factors> = { [Factor in keyof Factors]: Factors[Factor] extends readonly (infer Value)[] ? Value : never };

/** Combinations of the values in which every two values of different factors meet: few, where all of them would be many. */
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

/** Every value of each factor with every value of the others. */
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

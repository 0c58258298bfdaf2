import type { NameRecord } from '../format/records.ts';
import type { QueryWeights } from '../weights.ts';

/** A link from a name to another, with the factor for matches inherited through it. */
export interface Link {
  to: number;
  factor: number;
}

/** All names that a name is linked to: directly, and through broader names of the same kind. */
export function linksOf(record: NameRecord, names: NameRecord[], weights: QueryWeights): Link[] {
  const found = new Map<number, number>();
  const follow = (to: number, factor: number, steps: number) => {
    const target = names[to];
    if (!target || steps > weights.mostLinkSteps || (found.get(to) ?? 0) >= factor) return;
    found.set(to, factor);
    for (const next of target.links ?? [])
      if (names[next]?.kind === target.kind) follow(next, factor * (target.kind === 'service' ? weights.broaderService : 1), steps + 1);
  };
  for (const to of record.links ?? []) follow(to, weights.linkedName, 0);
  return [...found].map(([to, factor]) => ({ to, factor }));
}

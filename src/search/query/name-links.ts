import type { NameRecord } from '../format/records.ts';

/** A name that another is linked to, and what a match with it is worth for that other. */
export interface Link {
  to: number;
  factor: number;
}

/** What a match keeps over the first link: a district is no city, nor an organisation its seat. */
const linkFactor = 0.6;

/** Everything a name is linked to: directly, and on through the broader names of the same kind. */
export function linksOf(record: NameRecord, names: NameRecord[]): Link[] {
  const found = new Map<number, number>();
  const follow = (to: number, factor: number, steps: number) => {
    const target = names[to];
    if (!target || steps > 4 || (found.get(to) ?? 0) >= factor) return;
    found.set(to, factor);
    for (const next of target.links ?? [])
      if (names[next]?.kind === target.kind) follow(next, factor * (target.kind === 'service' ? 0.9 : 1), steps + 1);
  };
  for (const to of record.links ?? []) follow(to, linkFactor, 0);
  return [...found].map(([to, factor]) => ({ to, factor }));
}

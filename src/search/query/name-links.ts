import type { NameRecord } from '../format/records.ts';

/** Where a link leads and how much of a match it carries. */
export interface Link {
  to: number;
  share: number;
}

/** How much of a match a name takes over from a wider one: a district is no city, nor an organisation its seat. */
const shareBetweenNames = 0.6;

export function reachedFrom(record: NameRecord, names: NameRecord[]): Link[] {
  const found = new Map<number, number>();
  const reach = (to: number, share: number, steps: number) => {
    const target = names[to];
    if (!target || steps > 4 || (found.get(to) ?? 0) >= share) return;
    found.set(to, share);
    for (const next of target.links ?? [])
      if (names[next]?.kind === target.kind) reach(next, share * (target.kind === 'service' ? 0.9 : 1), steps + 1);
  };
  for (const to of record.links ?? []) reach(to, shareBetweenNames, 0);
  return [...found].map(([to, share]) => ({ to, share }));
}

import { memoize } from '../../values/memoize.ts';
import { policiesByDate } from './order.ts';
import type { Atlas, PolicyRecord } from './records.ts';

/** A link between rules, with the rule it comes from. */
export type LinkFrom = PolicyRecord['links'][number] & { from: string };

/** The links that point to a rule (cites, implements, replaces …), by the date of the rule they come from. */
export function linksTo(atlas: Atlas, ref: string): LinkFrom[] {
  return links(atlas).get(ref) ?? [];
}

const links = memoize((atlas: Atlas) => {
  const all = policiesByDate(atlas).flatMap(({ id, links: own }) => own.map((link): LinkFrom => ({ ...link, from: `policy/${id}` })));
  return Map.groupBy(all, ({ to }) => to);
});

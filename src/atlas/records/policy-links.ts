import { memoize } from '../../values/memoize.ts';
import { policiesByDate } from './order.ts';
import type { Atlas, PolicyRecord } from './records.ts';

/** A link of a rule, with the rule it leads from. */
export type LinkFrom = PolicyRecord['links'][number] & { from: string };

/** What cites, implements, replaces … a rule: the links that lead to it, by the date of the rule they come from. */
export function linksTo(atlas: Atlas, ref: string): LinkFrom[] {
  return links(atlas).get(ref) ?? [];
}

const links = memoize((atlas: Atlas) => {
  const all = policiesByDate(atlas).flatMap(({ id, links: own }) => own.map((link): LinkFrom => ({ ...link, from: `policy/${id}` })));
  return Map.groupBy(all, ({ to }) => to);
});

import { memoize } from '../../values/memoize.ts';
import { policiesByDate } from './order.ts';
import type { Atlas, PolicyRecord } from './records.ts';

/** A link between rules, with the rule it comes from. */
export type LinkFrom = PolicyRecord['links'][number] & { from: string };
/** A link that only the published text of a rule states, with the rule it comes from. */
export type LinkOfRecordFrom = PolicyRecord['linksOfRecord'][number] & { from: string };

/** The links that point to a rule (cites, implements, replaces …) according to the documents, by the date of the rule they come from. */
export function linksTo(atlas: Atlas, ref: string): LinkFrom[] {
  return links(atlas).get(ref) ?? [];
}

/** The links that point to a rule according to the public record alone, by the date of the rule they come from. */
export function linksOfRecordTo(atlas: Atlas, ref: string): LinkOfRecordFrom[] {
  return linksOfRecord(atlas).get(ref) ?? [];
}

const links = memoize((atlas: Atlas) => byTarget(atlas, (rule) => rule.links));
const linksOfRecord = memoize((atlas: Atlas) => byTarget(atlas, (rule) => rule.linksOfRecord));

function byTarget<Link extends { to: string }>(atlas: Atlas, of: (rule: PolicyRecord) => readonly Link[]) {
  const all = policiesByDate(atlas).flatMap((rule) => of(rule).map((link) => ({ ...link, from: `policy/${rule.id}` })));
  return Map.groupBy(all, ({ to }) => to);
}

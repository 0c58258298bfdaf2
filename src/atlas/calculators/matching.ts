import { type Answer, said, unsaid } from './answer.ts';

/** The lists of Zhong's framework, in the order of its questions. */
export const matchingLists = ['sorting', 'need', 'provider', 'service', 'model'] as const;
export type MatchingList = (typeof matchingLists)[number];

/** One item of each list; `null` until chosen. An item is called `<list>-<name>`: `need-survival`. */
export type Matching = Record<MatchingList, string | null>;

/**
 * Fills in the framework. The lecture has lists and questions, but does not say which items go together, so every combination is accepted.
 */
export function matchOf(matching: Matching): Answer {
  const chosen = matchingLists.flatMap((list) => (matching[list] === null ? [] : [[list, matching[list]] as const]));
  const missing = matchingLists.filter((list) => matching[list] === null);
  const has = (list: MatchingList) => matching[list] !== null;
  return {
    verdict: missing.length === 0 ? said('complete') : said('incomplete', { n: missing.length }),
    lines: [
      ...chosen.map(([list, entry]) => said(list, { entry })),
      ...(has('need') && has('service') ? [unsaid('needAndService')] : []),
      ...(has('provider') && has('service') ? [unsaid('providerAndService')] : []),
      ...(has('model') ? [unsaid('modelFits')] : []),
      ...(missing.length === 0 ? [said('government')] : []),
    ],
  };
}

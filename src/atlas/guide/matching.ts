import type { GuideRecord, Phrase } from '../records/records.ts';
import { phrasesOf } from './calculator-rules.ts';

/** The lists of Zhong's framework, in the order of its questions. An item is called `<list>-<name>`: `need-survival`. */
export const matchingLists = ['sorting', 'need', 'provider', 'service', 'model'] as const;
type MatchingList = (typeof matchingLists)[number];

/** The items of each list. The lecture does not say which of them go together. */
export function matchingEntries(record: Pick<GuideRecord, 'phrases'>): Record<MatchingList, Phrase[]> {
  return Object.fromEntries(matchingLists.map((list) => [list, phrasesOf(record, `${list}-`)])) as Record<MatchingList, Phrase[]>;
}

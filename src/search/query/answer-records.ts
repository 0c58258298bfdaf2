import { answerKey } from '../format/answers.ts';
import type { Kind } from '../format/records.ts';
import type { Asked } from './asked.ts';
import { type NameIn, onlyNamesIn } from './names-in.ts';
import type { SearchIndex } from './open-index.ts';

/** Words for a kind of record, in folded text. */
const kindWords: readonly [Kind, RegExp][] = [
  ['case', /\b(?:cases?|purchases)\b|案例|个案/g],
  ['policy', /\b(?:rules?|polic(?:y|ies)|laws?|regulations?)\b|政策|法规|法律|规定/g],
  ['conflict', /\b(?:disagreements?|disputes?|conflicts?|contradictions?)\b|分歧|争议|矛盾|不一致/g],
  ['check', /\b(?:checks?|recalculations?)\b|核算|验算|核对/g],
];

/**
 * The records of one kind with all names that are given, and nothing else: `the cases of Wuxi`, 上海的政策; how many there are, where that
 * was counted. `null` if the query is no such.
 */
export async function askedRecords(index: SearchIndex, query: string, folded: string): Promise<Asked | null> {
  for (const [kind, words] of kindWords) {
    if (folded.search(words) < 0) continue;
    const names = onlyNamesIn(index, folded.replace(words, ' '), ['place', 'service', 'organisation', 'way']);
    if (names === null || names.length === 0 || isName(index, query)) continue;
    const { answers } = await index.answers('how-many');
    const refs = names.map(({ kind: of, id }) => `${of}/${id}`);
    const counted = kind === 'case' ? answers[answerKey(refs)] : kind === 'policy' ? answers[answerKey(refs, 'rules')] : undefined;
    return {
      kind: 'how-many',
      subjects: names.map(subjectOf),
      answers: counted ? [counted] : [],
      text: '',
      filters: { names: names.map(({ position }) => position) },
      asksFor: kind,
    };
  }
  return null;
}

/** Whether all of the query is a name itself: a rule on "cases", a service "organisations". */
function isName(index: SearchIndex, query: string): boolean {
  return (onlyNamesIn(index, query, ['place', 'service', 'organisation', 'way']) ?? []).length > 0;
}

function subjectOf({ kind, id, name }: NameIn) {
  return { kind, id, name };
}

import { groupByEach } from '../../values/group.ts';
import { memoize } from '../../values/memoize.ts';
import { factsOf, inlinesOf } from '../../values/narrative.ts';
import type { Narratives } from './quotation.ts';
import type { Atlas, CaseRecord, GuideRecord } from './records.ts';

/**
 * The references of a text, in both languages in reading order: first links and terms with repetitions (`case/wuxi`, `term/pilot`), then
 * figures without (`fund` of the same record, `case/wuxi#fund` of another).
 */
export function refsIn(narratives: Narratives): string[] {
  return Object.values(narratives).flatMap((narrative) => [
    ...narrative
      .flatMap(({ inlines }) => inlinesOf(inlines))
      .flatMap((inline) => (inline.type === 'ref' ? [inline.to] : inline.type === 'term' ? [`term/${inline.id}`] : [])),
    ...factsOf(narrative),
  ]);
}

/** The cases whose text links to a record or takes a figure from it, in the order of their ids. */
export function casesNaming(atlas: Atlas, ref: string): CaseRecord[] {
  return cases(atlas).get(ref) ?? [];
}

/** The guide pages whose text links to a record, takes a figure from it, or explains a term (`term/pilot`). */
export function pagesNaming(atlas: Atlas, ref: string): GuideRecord[] {
  return pages(atlas).get(ref) ?? [];
}

const cases = memoize((atlas: Atlas) => groupByEach(atlas.cases.values(), recordsNamed));
const pages = memoize((atlas: Atlas) => groupByEach(atlas.guide.values(), recordsNamed));

/** The referenced records: `case/wuxi#fund` → `case/wuxi` */
function recordsNamed({ narratives }: { narratives: Narratives }): string[] {
  return refsIn(narratives).map((ref) => ref.split('#')[0] as string);
}

import { fillPlaceholders } from '../../values/placeholders.ts';
import type { Answer, DatedEntry, YearFile } from '../format/answers.ts';
import { readYears } from '../text/read-years.ts';
import type { Asked } from './asked.ts';
import { onlyNamesIn } from './names-in.ts';
import type { SearchIndex } from './open-index.ts';
import { formOf } from './phrase-form.ts';

type Counted = DatedEntry['kind'];

type Span = [from: number | null, to: number | null];

/** Words of a query for rules, for purchases, and those that only join. */
const ofKind = {
  policy: /政策|法规|法規|法律|文件|规定|規定|\b(?:polic(?:y|ies)|rules?|laws?|regulations?|documents?)\b/g,
  case: /案例|個案|个案|购买|購買|\b(?:cases?|purchases?)\b/g,
};
const joining =
  /\b(?:the|of|in|all|on|which|what|were|are|was|is|there|made|issued|passed|published|bought|buy|begun|began|dated|show|list|and|for)\b|的|有哪些|有什么|有什麼|哪些|所有|全部|发布|發布|出台|颁布|頒布|和|与|與|在/g;

/** A span of years, with names and a kind of record if they are given, and nothing else; `null` if the query is no such. */
export async function askedYears(index: SearchIndex, query: string): Promise<Asked | null> {
  const span = readYears(query);
  if (!span) return null;
  const { from, to, rest } = span;
  const years: Span = [from, to];
  const [only, another] = (['policy', 'case'] as const).filter((kind) => rest.search(ofKind[kind]) >= 0);
  const kind = another === undefined ? (only ?? null) : null;
  const words = rest.replace(ofKind.policy, ' ').replace(ofKind.case, ' ').replace(joining, ' ').trim();
  const names = onlyNamesIn(index, words, ['place', 'service', 'organisation', 'way']);
  if (names === null) return null;
  const file = await index.years();
  const about = names.map(({ id }) => id);
  return {
    kind: 'years',
    subjects: [{ kind: 'value', id: '', name: spanInWords(file, years) }, ...names],
    answers: [answerYears(file, kind === null ? ['case', 'policy'] : [kind], years, about)],
    text: '',
    filters: { years, names: names.map(({ position }) => position) },
    ...(kind === null ? {} : { asksFor: kind }),
  };
}

/** The span in words: "in 2008 or later", 2004至2006年. */
export function spanInWords({ phrases }: Pick<YearFile, 'phrases'>, [from, to]: Span): string {
  if (from === null) return fillPlaceholders(phrases.to, { to: to ?? '' });
  return to === null ? fillPlaceholders(phrases.from, { from }) : fillPlaceholders(phrases.between, { from, to });
}

/** How many purchases or rules began in a span of years, of how many, and how many have no year. `about`: ids that all must have. */
export function answerYears({ entries, phrases }: YearFile, kinds: readonly Counted[], span: Span, about: readonly string[]): Answer {
  const range = spanInWords({ phrases }, span);
  const [from, to] = span;
  const counts = kinds.map((kind) => {
    const own = entries.filter((entry) => entry.kind === kind && about.every((id) => entry.about.includes(id)));
    const undated = own.filter(({ year }) => year === null).length;
    const n = own.filter(({ year }) => year !== null && year >= (from ?? year) && year <= (to ?? year)).length;
    return { kind, n, range, total: own.length, undated, others: own.length - undated - n };
  });
  // Of a kind that has none at all, only the question for it is answered.
  const told = counts.filter(({ total }) => total > 0 || counts.every((each) => each.total === 0));
  const sentences = told.map((each) =>
    fillPlaceholders(each.n === 0 ? phrases[`none.${each.kind}`] : formOf(phrases[each.kind], each.n), each),
  );
  const rests = told
    .filter(({ n, total }) => n < total)
    .map((each) => fillPlaceholders(formOf(phrases[`rest.${each.kind}`], each.total), each));
  return {
    say: sentences.join(phrases.space),
    ...(rests.length > 0 ? { rest: rests.join(phrases.space) } : {}),
    links: [
      ...kinds.map((kind): [string, string] => (kind === 'case' ? [phrases['list.case'], 'cases'] : [phrases['list.policy'], 'policies'])),
      [phrases.timeline, 'timeline'],
    ],
  };
}

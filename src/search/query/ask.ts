import { fillPlaceholders } from '../../values/placeholders.ts';
import { type AnswerFile, answerKey } from '../format/answers.ts';
import type { QuestionKind } from '../format/question-kinds.ts';
import type { Kind, Question } from '../format/records.ts';
import { type Folded, fold } from '../text/fold.ts';
import { askedAmount } from './answer-amount.ts';
import { askedRecords } from './answer-records.ts';
import { askedYears } from './answer-years.ts';
import type { Asked, Subject } from './asked.ts';
import { matchForm } from './match-form.ts';
import { firstOfEachKind, type NameIn, namesIn, onlyNamesIn } from './names-in.ts';
import type { SearchIndex } from './open-index.ts';
import { parseQuery, truncated } from './parse-query.ts';
import { search } from './search.ts';

/** The answer to a query that is a question; `null` if it is none, or its subject is not known. */
export async function ask(index: SearchIndex, query: string): Promise<Asked | null> {
  const cut = truncated(query, index.weights.longestQuery, index.weights.longestLetter);
  const folded = fold(cut, index.folding);
  const years = await askedYears(index, cut);
  if (years) return years;
  for (const question of await index.questions()) {
    if (!isAsked(index, question, folded.text)) continue;
    // Names are looked for in all of the query: `ageing in place` has words of a question.
    const names = namesIn(index, cut).filter(({ kind }) => question.about.includes(kind));
    const text = subjectOf(question, cut, folded, names);
    const asked = await answered(index, question, folded.text, names, text);
    if (asked) return { ...asked, text, ...(asked.subjects.some(({ kind }) => kind === 'service') ? { asksFor: 'service' as const } : {}) };
  }
  return (await askedRecords(index, cut, folded.text)) ?? askedAmount(index, folded.text);
}

function isAsked(index: SearchIndex, { asks, asksWithNames, about }: Question, text: string): boolean {
  if (new RegExp(asks, 'u').test(text)) return true;
  const words = asksWithNames === undefined ? null : new RegExp(asksWithNames, 'gu');
  if (!words || text.search(words) < 0 || (onlyNamesIn(index, text, about)?.length ?? 0) > 0) return false;
  return (onlyNamesIn(index, text.replace(words, ' '), about)?.length ?? 0) > 0;
}

/** A query without the words of the question; of names nothing is left out. */
function subjectOf({ words }: Question, query: string, { text, positions }: Folded, names: readonly NameIn[]): string {
  const letters = [...query.split('')];
  const isOfName = (at: number) => names.some(({ ranges }) => ranges.some(([from, to]) => from <= at && at < to));
  for (const { index, 0: found } of text.matchAll(new RegExp(words, 'gu'))) {
    const from = positions[index] ?? 0;
    for (let at = from; at <= (positions[index + found.length - 1] ?? from); at++) if (!isOfName(at)) letters[at] = ' ';
  }
  return letters
    .join('')
    .replace(/[？?！!。]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

type Answered = Omit<Asked, 'text'>;

async function answered(index: SearchIndex, question: Question, asks: string, names: NameIn[], subject: string): Promise<Answered | null> {
  const { kind, about } = question;
  const file = await index.answers(kind);
  const terms = termsIn(index, asks, file.terms ?? []);
  if (kind === 'versus') return besideEachOther(file, [...terms, ...names]);
  const variant = question.variants?.find(([, pattern]) => new RegExp(pattern, 'u').test(asks))?.[0] ?? '';
  const rules = variant === 'rule' && about.includes('policy') ? await documentsIn(index, 'policy', subject) : [];
  for (const subjects of [terms, rules, names]) {
    const found = answerFor(kind, file, subjects, variant);
    if (found) return found;
  }
  const cases = about.includes('case') ? await documentsIn(index, 'case', subject) : [];
  const found = answerFor(kind, file, cases, variant);
  if (found || names.length === 0 || file.unknown === undefined) return found;
  return { kind, subjects: firstOfEachKind(names), answers: [unknownIn(file.unknown, names)] };
}

/** The terms that the text holds in full and not within a longer one, in the order of the text. */
function termsIn(index: SearchIndex, text: string, titles: NonNullable<AnswerFile['terms']>): Subject[] {
  const terms = parseQuery(index, `${text} `);
  return titles
    .flatMap((title) => {
      const lengths = index
        .formsOf({ kind: 'term', ...title })
        .flatMap((form) =>
          matchForm(terms, form).flatMap(({ formFrom, formTo, from, to }) =>
            formTo - formFrom === form.tokens.length ? [{ from, to }] : [],
          ),
        );
      const [span] = lengths;
      return span ? [{ ...title, ...span }] : [];
    })
    .filter(
      (one, _, all) =>
        !all.some((other) => other !== one && other.from <= one.from && other.to >= one.to && other.to - other.from > one.to - one.from),
    )
    .sort((a, b) => a.from - b.from)
    .map(({ id, en, zh }) => ({ kind: 'term' as const, id, name: index.locale === 'en' ? en : zh }));
}

/** The score from which a document counts as named. */
const leastOfDocument = 0.7;

/** The rule or case that the text names, by its title or its words. */
async function documentsIn(index: SearchIndex, kind: Kind, text: string): Promise<Subject[]> {
  if (text === '') return [];
  const { groups } = await search(index, text, { kind, limit: 1 });
  const results = groups.find((group) => group.kind === kind)?.results ?? [];
  return results.flatMap(({ id, name, score }) => (score >= leastOfDocument ? [{ kind, id, name }] : []));
}

/** The answer for the first subject of each kind: a service in a city, or one alone if only one is named. */
function answerFor(kind: QuestionKind, file: AnswerFile, subjects: Subject[], variant: string): Answered | null {
  if (subjects.length === 0) return null;
  const best = firstOfEachKind(subjects);
  const refs = best.map((subject) => `${subject.kind}/${subject.id}`);
  const answer = (variant === '' ? undefined : file.answers[answerKey(refs, variant)]) ?? file.answers[answerKey(refs)];
  return answer ? { kind, subjects: best, answers: [answer] } : null;
}

/** That the records do not say. */
function unknownIn(unknown: string, subjects: Subject[]): Asked['answers'][number] {
  const names = firstOfEachKind(subjects)
    .map(({ name }) => name)
    .join(' · ');
  return { say: fillPlaceholders(unknown, { subject: names }), links: [], isUnknown: true };
}

/** Two subjects of one kind, each with its answer, in the order of the question. */
function besideEachOther(file: AnswerFile, subjects: Subject[]): Answered | null {
  const known = subjects.filter(({ kind, id }) => file.answers[`${kind}/${id}`] !== undefined);
  const two = known.flatMap((one, at) => {
    const other = known.find(({ kind }, later) => later > at && kind === one.kind);
    return other ? [[one, other]] : [];
  })[0];
  if (!two) return null;
  return { kind: 'versus', subjects: two, answers: two.flatMap(({ kind, id }) => file.answers[`${kind}/${id}`] ?? []) };
}

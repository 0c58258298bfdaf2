import type { Atlas } from '../../../atlas/records/records.ts';
import { readerOf } from '../../../statistics/parts/reader.ts';
import type { Locale } from '../../../values/locale.ts';
import type { AnswerFile } from '../../format/answers.ts';
import { type QuestionKind, questionKinds } from '../../format/question-kinds.ts';
import type { Question } from '../../format/records.ts';
import type { FoldingTable } from '../../text/fold.ts';
import { first } from './first.ts';
import { howMany } from './how-many.ts';
import { howMuch } from './how-much.ts';
import type { QuestionDefinition } from './question.ts';
import { rule } from './rule.ts';
import { versus } from './versus.ts';
import { whatIs } from './what-is.ts';
import { when } from './when.ts';
import { who } from './who.ts';

const definitions: Record<QuestionKind, QuestionDefinition> = {
  versus,
  'how-many': howMany,
  'how-much': howMuch,
  when,
  first,
  rule,
  who,
  'what-is': whatIs,
};

/** How each kind of question is recognised, in the order of trying; the patterns are folded as queries are. */
export function questionsFor(folding: FoldingTable): Question[] {
  const folded = (pattern: string) => [...pattern].map((character) => folding.get(character) ?? character).join('');
  return questionKinds.map((kind) => {
    const { asks, asksWithNames, words, about, variants } = definitions[kind];
    return {
      kind,
      asks: folded(asks),
      ...(asksWithNames ? { asksWithNames: folded(asksWithNames) } : {}),
      words: folded(words),
      about,
      ...(variants ? { variants: variants.map(([variant, pattern]): [string, string] => [variant, folded(pattern)]) } : {}),
    };
  });
}

/** The words of all patterns, so that they are read in both scripts. */
export const questionWords: string[] = Object.values(definitions).flatMap(({ asks, asksWithNames = '', words, variants = [] }) => [
  asks,
  asksWithNames,
  words,
  ...variants.map(([, pattern]) => pattern),
]);

/** All answers to one kind of question in one language. */
export function answersTo(kind: QuestionKind, locale: Locale, atlas: Atlas): AnswerFile {
  const { answers, unknown, about } = definitions[kind];
  const reader = readerOf(locale, atlas);
  return {
    answers: Object.fromEntries(answers(reader)),
    ...(unknown ? { unknown: unknown(reader) } : {}),
    ...(about.includes('term')
      ? {
          terms: [...atlas.glossary.values()].map(({ id, term }) => ({
            id,
            en: term.en,
            zh: locale === 'en' ? term.zh : reader.text(term),
          })),
        }
      : {}),
  };
}

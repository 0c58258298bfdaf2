import type { Locale } from '../../values/locale.ts';
import type { AnswerKind } from './question-kinds.ts';

/** The names of the index files. */
export const fileNames = {
  root: 'root.json',
  /** The names in Traditional characters, in the order of the root; fetched only for readers of Traditional. */
  traditional: 'traditional.json',
  /** The words of the running texts, for spelling correction. */
  vocabulary: 'vocabulary.txt',
  postings: (shard: number) => `words-${shard}.txt`,
  cards: (locale: Locale, file: number) => `cards-${file}.${locale}.json`,
  /** How questions are recognised. */
  questions: 'questions.json',
  /** The answers of one kind; fetched when one is asked. */
  answers: (locale: Locale, kind: AnswerKind) => `answers-${kind}.${locale}.json`,
  texts: (locale: Locale, file: number) => `texts-${file}.${locale}.json`,
};

import type { Answer } from '../format/answers.ts';
import type { AnswerKind } from '../format/question-kinds.ts';
import type { Kind } from '../format/records.ts';
import type { Filters } from './filters.ts';

/** What a question is about, as the reader is told: a record, or a value without one. */
export interface Subject {
  kind: Kind | 'value';
  id: string;
  name: string;
}

/** A question as it was understood, with its answers: one, or of two subjects one each. */
export interface Asked {
  kind: AnswerKind;
  subjects: Subject[];
  answers: Answer[];
  /** The query without the words of the question, for the results below. */
  text: string;
  /** What the results below are limited to. */
  filters?: Pick<Filters, 'names' | 'years'>;
  /** The kind of record that was asked for, which comes first in the results. */
  asksFor?: Kind;
}

import type { Reader } from '../../../statistics/parts/reader.ts';
import type { Answer } from '../../format/answers.ts';
import type { Question } from '../../format/records.ts';

/** A kind of question: how it is recognised, and all its answers in one language. */
export interface QuestionDefinition extends Question {
  /** The answers by key, computed from the records. */
  answers: (reader: Reader) => Map<string, Answer>;
  /** The sentence where the records say nothing of a `{subject}`. */
  unknown?: (reader: Reader) => string;
}

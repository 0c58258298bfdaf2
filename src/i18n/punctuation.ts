import type { WrittenLanguage } from '../values/locale.ts';

/** The marks of a language, each with the space that follows it there: Chinese marks fill a square and need none. */
interface Marks {
  /** Between the things of a list; Chinese has the enumeration comma for it. */
  listComma: string;
  /** Between the parts of a sentence. */
  comma: string;
  semicolon: string;
  colon: string;
  /** At the end of a sentence that another one follows. */
  fullStop: string;
  /** Between two sentences that bring their own marks, or two words. */
  space: string;
  /** Before the letter of a note: Chinese breaks a line between any two signs, and here it must not. */
  joiner: string;
}

export const marks: Record<WrittenLanguage, Marks> = {
  en: { listComma: ', ', comma: ', ', semicolon: '; ', colon: ': ', fullStop: '. ', space: ' ', joiner: '' },
  zh: { listComma: '、', comma: '，', semicolon: '；', colon: '：', fullStop: '。', space: '', joiner: '\u2060' },
};

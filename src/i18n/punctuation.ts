import type { WrittenLanguage } from '../values/locale.ts';

/** The punctuation of a language, including the space that follows; Chinese marks are full-width and need none. */
interface Marks {
  /** Between items of a list; in Chinese the enumeration comma. */
  listComma: string;
  /** Between parts of a sentence. */
  comma: string;
  semicolon: string;
  colon: string;
  /** At the end of a sentence that is followed by another. */
  fullStop: string;
  /** Between two complete sentences, or two words. */
  space: string;
  /** Before the letter of a margin note: prevents a line break in Chinese, where lines may break between any two characters. */
  joiner: string;
}

export const marks: Record<WrittenLanguage, Marks> = {
  en: { listComma: ', ', comma: ', ', semicolon: '; ', colon: ': ', fullStop: '. ', space: ' ', joiner: '' },
  zh: { listComma: '、', comma: '，', semicolon: '；', colon: '：', fullStop: '。', space: '', joiner: '\u2060' },
};

import type { Locale } from '../../values/locale.ts';

/** Names of the files of an index. */
export const fileNames = {
  root: 'root.json',
  /** Names in Traditional characters, in the order of the root; for readers of Traditional only. */
  traditional: 'traditional.json',
  /** Words of the running texts, for the repair of spellings. */
  vocabulary: 'vocabulary.txt',
  postings: (shard: number) => `words-${shard}.txt`,
  cards: (locale: Locale, file: number) => `cards-${file}.${locale}.json`,
  texts: (locale: Locale, file: number) => `texts-${file}.${locale}.json`,
};

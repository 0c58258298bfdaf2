import { plainPinyin } from '../text/pinyin.ts';

/** The key of a name among the postings. */
export function nameKey(position: number): string {
  return `@${position.toString(36)}`;
}

/** The key of two syllables. */
export function pairOfSyllables(first: string, second: string): string {
  return plainPinyin(`'${first}${second}`);
}

import { normalisePinyin } from '../text/pinyin.ts';

/** The key of a name among the postings: the position it has in the root. */
export function nameKey(position: number): string {
  return `@${position.toString(36)}`;
}

/** Whether a key is that of a name. */
export function isNameKey(key: string): boolean {
  return key.startsWith('@');
}

/** The key of a year: `#2007`. */
export function yearKey(year: number | string): string {
  return `#${year}`;
}

/** The year of a key; `null` when it is the key of something else. */
export function yearOfKey(key: string): number | null {
  return /^#\d{4}$/.test(key) ? Number(key.slice(1)) : null;
}

/** All keys of years stand between these two. */
export const yearKeyBounds = ['#1', '#3'] as const;

/** The key of two syllables that follow each other: `'yanglao`. */
export function syllablePairKey(first: string, second: string): string {
  return normalisePinyin(`'${first}${second}`);
}

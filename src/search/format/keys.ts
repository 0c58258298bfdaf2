import { normalisePinyin } from '../text/pinyin.ts';

/** The key of a name in the postings, from its position in the root. */
export function nameKey(position: number): string {
  return `@${position.toString(36)}`;
}

/** Whether a key is the key of a name. */
export function isNameKey(key: string): boolean {
  return key.startsWith('@');
}

/** The key of a year: `#2007`. */
export function yearKey(year: number | string): string {
  return `#${year}`;
}

/** The year of a key; `null` if it is not the key of a year. */
export function yearOfKey(key: string): number | null {
  return /^#\d{4}$/.test(key) ? Number(key.slice(1)) : null;
}

/** All keys of years sort between these two. */
export const yearKeyBounds = ['#1', '#3'] as const;

/** The key of two consecutive syllables: `'yanglao`. */
export function syllablePairKey(first: string, second: string): string {
  return normalisePinyin(`'${first}${second}`);
}

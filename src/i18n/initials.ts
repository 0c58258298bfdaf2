import { type Locale, languageTag } from '../values/locale.ts';

/** What a name stands under in a list in order: its letter, the first letter of its sound, or the strokes of its first character. */
export type Initial = { letter: string } | { strokes: number } | 'latin' | 'none';

/** The order in which readers of a language look names up: by letters, in Simplified by sound, in Traditional by strokes. */
export function nameOrder(locale: Locale): Intl.Collator {
  return new Intl.Collator(`${languageTag(locale)}${locale === 'en' ? '' : `-u-co-${locale === 'zh-hans' ? 'pinyin' : 'stroke'}`}`);
}

/** The Unicode collations carry marks where a letter of sound, or a number of strokes, begins: this character and the letter or number. */
const mark = '\ufdd0';
const letters = [...'ABCDEFGHJKLMNOPQRSTWXYZ'].map((letter) => ({ letter, from: mark + letter }));
const strokeOf = (strokes: number) => String.fromCharCode(0x2800 + strokes);
const strokeCounts = Array.from({ length: 39 }, (_, at) => ({ strokes: at + 1, from: mark + strokeOf(at + 1) }));

/** `initialOf('zh-hans', order, '无锡')` is W; in Traditional, 無 has twelve strokes. */
export function initialOf(locale: Locale, order: Intl.Collator, name: string): Initial {
  const first = name.normalize('NFD').match(/[\p{L}\p{N}]/u)?.[0] ?? '';
  if (/\p{Script=Latin}/u.test(first)) return locale === 'en' ? { letter: first.toUpperCase() } : 'latin';
  if (locale === 'en' || !/\p{Script=Han}/u.test(first)) return 'none';
  if (locale === 'zh-hans') {
    const found = letters.findLast(({ from }) => order.compare(from, name) <= 0);
    return found ? { letter: found.letter } : 'none';
  }
  const found = strokeCounts.findLast(({ from }) => order.compare(from, name) <= 0);
  return found ? { strokes: found.strokes } : 'none';
}

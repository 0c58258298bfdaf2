import { type Locale, languageTag } from '../values/locale.ts';

/** The heading of a name in an alphabetical list: a letter, a number of strokes, Latin script, or none. */
export type Initial = { letter: string } | { strokes: number } | 'latin' | 'none';

/** The alphabetical order of a language: by letters in English, by pinyin in Simplified, by strokes in Traditional. */
export function nameOrder(locale: Locale): Intl.Collator {
  return new Intl.Collator(`${languageTag(locale)}${locale === 'en' ? '' : `-u-co-${locale === 'zh-hans' ? 'pinyin' : 'stroke'}`}`);
}

/** In Unicode collations, index entries begin with this character, followed by the letter or the number of strokes. */
const mark = '\ufdd0';
const letters = [...'ABCDEFGHJKLMNOPQRSTWXYZ'].map((letter) => ({ letter, from: mark + letter }));
const strokeOf = (strokes: number) => String.fromCharCode(0x2800 + strokes);
const strokeCounts = Array.from({ length: 39 }, (_, at) => ({ strokes: at + 1, from: mark + strokeOf(at + 1) }));

/** The heading of a name: `initialOf('zh-hans', order, '无锡')` is W; in Traditional, 無 has twelve strokes. */
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

import type { How } from '../format/records.ts';
import { type Unit, unitsOf, weightOf } from '../text/tokens.ts';
import type { SearchIndex } from './open-index.ts';

/** A key that answers a unit of the question: how well, and how it was reached. */
interface Answer {
  share: number;
  how: Extract<How, 'name' | 'spelling'>;
}

/** A unit of the question with every key that answers it. */
export interface Asked extends Unit {
  weight: number;
  answers: Map<string, Answer>;
  /** The letters read as pinyin: as typed, or as corrected. */
  pinyin: { letters: string; how: 'pinyin' | 'spelling'; share: number }[];
  /** The word may still be growing. */
  isOpen: boolean;
}

/** Longer questions are cut: nobody types them, and no question may cost more than another. */
export const longestQuestion = 64;

/** What is asked, taken apart; the last word also stands for those it begins. */
export function ask(index: SearchIndex, query: string): Asked[] {
  const cut = cutAfter(query, longestQuestion);
  const isOpen = !/[\s\p{P}]$/u.test(cut);
  const units = unitsOf(cut, index.characters).slice(0, longestQuestion);
  return units.map((unit, at) => {
    const isLast = isOpen && at === units.length - 1;
    const answers = new Map<string, Answer>([[unit.key, { share: 1, how: 'name' }]]);
    if (isLast && unit.script !== 'han')
      for (const [key, share] of wordsBegunBy(index, unit)) if (!answers.has(key)) answers.set(key, { share, how: 'name' });
    return {
      ...unit,
      weight: weightOf(unit),
      answers,
      isOpen: isLast,
      pinyin: unit.script === 'word' ? [{ letters: unit.written, how: 'pinyin', share: 0.95 }] : [],
    };
  });
}

/** A grapheme may have many parts; a hostile one has thousands. */
const mostPartsOfGrapheme = 8;

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

function cutAfter(query: string, most: number): string {
  const short = query.slice(0, most * mostPartsOfGrapheme);
  if (short.length <= most) return short;
  let end = 0;
  let count = 0;
  for (const { index, segment } of graphemes.segment(short)) {
    end = index + segment.length;
    if (++count === most) break;
  }
  return short.slice(0, end);
}

/** Words that begin with what was typed; fewer than the reader can tell apart is enough. */
const mostWordsBegun = 200;

function wordsBegunBy({ words, formTexts }: SearchIndex, { written, key, script }: Unit): [string, number][] {
  if (script === 'number' && written.length < 3) return [];
  // A word that stands for itself is seldom the beginning of another: `home` is not first of all `homeless`.
  const most = formTexts.has(key) ? 0.6 : 0.9;
  const begun: [string, number][] = [];
  for (let at = firstNotBefore(words, written); begun.length < mostWordsBegun; at++) {
    const [word, wordKey] = words[at] ?? ['', ''];
    if (!word.startsWith(written)) break;
    begun.push([wordKey, most * (0.8 + (0.2 * written.length) / word.length)]);
  }
  return begun;
}

function firstNotBefore(words: SearchIndex['words'], written: string): number {
  let [low, high] = [0, words.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words[middle]?.[0] ?? '') < written) low = middle + 1;
    else high = middle;
  }
  return low;
}

import type { How } from '../format/records.ts';
import { type Token, tokensOf, tokenWeight } from '../text/tokens.ts';
import type { SearchIndex } from './open-index.ts';

/** How a key of the index answers a query term: by itself, because the term begins it, or because the term was corrected to it. */
interface Expansion {
  /** What the match keeps of its quality. */
  factor: number;
  how: Extract<How, 'name' | 'spelling'>;
}

/** A token of the query, with every key of the index that answers it. */
export interface QueryTerm extends Token {
  weight: number;
  expansions: Map<string, Expansion>;
  /** The letters read as pinyin: as typed, or as corrected. */
  pinyin: { letters: string; how: 'pinyin' | 'spelling'; factor: number }[];
  /** The reader may still be typing it: it also stands for the words it begins. */
  isPrefix: boolean;
}

/** Longer queries are cut: nobody types them, and no query may cost more than another. */
export const longestQuery = 64;

/** Parses what was typed into terms; the last one is a prefix unless a space or a sign follows it. */
export function parseQuery(index: SearchIndex, query: string): QueryTerm[] {
  const cut = truncated(query, longestQuery);
  const endsOpen = !/[\s\p{P}]$/u.test(cut);
  const tokens = tokensOf(cut, index.folding).slice(0, longestQuery);
  return tokens.map((token, at) => {
    const isPrefix = endsOpen && at === tokens.length - 1;
    const expansions = new Map<string, Expansion>([[token.key, { factor: 1, how: 'name' }]]);
    if (isPrefix && token.script !== 'han')
      for (const [key, factor] of prefixExpansions(index, token)) if (!expansions.has(key)) expansions.set(key, { factor, how: 'name' });
    return {
      ...token,
      weight: tokenWeight(token),
      expansions,
      isPrefix,
      pinyin: token.script === 'word' ? [{ letters: token.written, how: 'pinyin', factor: pinyinFactor }] : [],
    };
  });
}

/** Letters are read as pinyin a little less surely than as the word they are. */
export const pinyinFactor = 0.95;

/** A grapheme may have many parts; a hostile one has thousands. */
const mostPartsOfGrapheme = 8;

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** The first graphemes of a text: a letter is never cut in the middle. */
export function truncated(text: string, most: number): string {
  const short = text.slice(0, most * mostPartsOfGrapheme);
  if (short.length <= most) return short;
  let end = 0;
  let count = 0;
  for (const { index, segment } of graphemes.segment(short)) {
    end = index + segment.length;
    if (++count === most) break;
  }
  return short.slice(0, end);
}

/** So many words that a prefix begins are looked at. */
const mostPrefixExpansions = 200;

/** The words of the names that a term begins, each with its factor. */
function prefixExpansions(index: SearchIndex, { written, key, script }: Token): [string, number][] {
  if (script === 'number' && written.length < 3) return [];
  const { words } = index.formIndex;
  const found: [string, number][] = [];
  for (let at = firstNotBefore(words, written); found.length < mostPrefixExpansions; at++) {
    const [word, wordKey] = words[at] ?? ['', ''];
    if (!word.startsWith(written)) break;
    found.push([wordKey, wholeWordFactor(index, key) * prefixFactor(written, word)]);
  }
  return found;
}

/** What a prefix keeps at most. A word that stands for itself is seldom the beginning of another: `home` is not first of all `homeless`. */
export function wholeWordFactor({ formIndex }: SearchIndex, key: string): number {
  return formIndex.has(key) ? 0.6 : 0.9;
}

/** What it keeps of that: the more, the less is left to type. */
export function prefixFactor(prefix: string, word: string): number {
  return 0.8 + (0.2 * prefix.length) / word.length;
}

function firstNotBefore(words: SearchIndex['formIndex']['words'], written: string): number {
  let [low, high] = [0, words.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words[middle]?.[0] ?? '') < written) low = middle + 1;
    else high = middle;
  }
  return low;
}

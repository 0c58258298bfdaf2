import type { How } from '../format/records.ts';
import { stopWordsAmong } from '../text/stop-words.ts';
import { type Token, tokensOf } from '../text/tokens.ts';
import { queryWeights } from '../weights.ts';
import type { SearchIndex } from './open-index.ts';
import { tokenWeight } from './token-weight.ts';

/** How an index key matches a query term: it is the term's own key, the term is a prefix of it, or the term was corrected to it. */
interface Expansion {
  /** The factor by which the quality of the match is multiplied. */
  factor: number;
  how: Extract<How, 'name' | 'spelling'>;
}

/** A token of the query, with all index keys that match it. */
export interface QueryTerm extends Token {
  weight: number;
  expansions: Map<string, Expansion>;
  /** The letters to read as pinyin: as typed, or corrected. */
  pinyin: { letters: string; how: 'pinyin' | 'spelling'; factor: number }[];
  /** Whether the word may be unfinished; it then also matches the words it is a prefix of. */
  isPrefix: boolean;
  /** Whether it is a stop word, which matches nothing by itself. */
  isStop: boolean;
}

/** Parses a query into terms; the last term is a prefix unless a space or a punctuation mark follows it. */
export function parseQuery(index: SearchIndex, query: string): QueryTerm[] {
  const { weights } = index;
  const cut = truncated(query, weights.longestQuery, weights.longestLetter);
  const endsOpen = !/[\s\p{P}]$/u.test(cut);
  const tokens = tokensOf(cut, index.folding).slice(0, weights.longestQuery);
  const stops = stopWordsAmong(tokens);
  return tokens.map((token, at) => {
    const isPrefix = endsOpen && at === tokens.length - 1;
    const isStop = stops[at] === true;
    const expansions = new Map<string, Expansion>([[token.key, { factor: 1, how: 'name' }]]);
    if (isPrefix && token.script !== 'han')
      for (const [key, factor] of prefixExpansions(index, token)) if (!expansions.has(key)) expansions.set(key, { factor, how: 'name' });
    return {
      ...token,
      weight: isStop ? 0 : tokenWeight(token, weights),
      expansions,
      isPrefix,
      isStop,
      pinyin: token.script === 'word' ? [{ letters: token.written, how: 'pinyin', factor: weights.pinyin }] : [],
    };
  });
}

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** The first letters of a text, without cutting one from its combining marks. A letter may have many marks; hostile input has thousands. */
export function truncated(text: string, most: number, longestLetter = queryWeights.longestLetter): string {
  const short = text.slice(0, most * longestLetter);
  if (short.length <= most) return short;
  let end = 0;
  let count = 0;
  for (const { index, segment } of graphemes.segment(short)) {
    end = index + segment.length;
    if (++count === most) break;
  }
  return short.slice(0, end);
}

/** The words of the names that the term is a prefix of, each with its factor. */
function prefixExpansions(index: SearchIndex, token: Token): [string, number][] {
  const { written, script } = token;
  const { weights, formIndex } = index;
  if (script === 'number' && written.length < weights.fewestDigitsOfPrefix) return [];
  const { words } = formIndex;
  const found: [string, number][] = [];
  for (let at = firstNotBefore(words, written); found.length < weights.mostPrefixExpansions; at++) {
    const [word, wordKey] = words[at] ?? ['', ''];
    if (!word.startsWith(written)) break;
    found.push([wordKey, prefixFactor(index, token, word)]);
  }
  return found;
}

/** The factor of a match with a word of which only a prefix was typed: the longer the prefix, the higher. */
export function prefixFactor({ weights, formIndex }: SearchIndex, { key, written }: Token, word: string): number {
  // A prefix that is itself a known word gets a lower factor: `home` is seldom the beginning of `homeless`.
  const most = formIndex.has(key) ? weights.prefixOfKnownWord : weights.prefix;
  return most * (1 - weights.prefixLength + (weights.prefixLength * written.length) / word.length);
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

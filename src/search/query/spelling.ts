import Fuse from 'fuse.js/min-basic';
import { editDistance } from '../../values/edit-distance.ts';
import { stem } from '../text/stem.ts';
import type { SearchIndex } from './open-index.ts';
import { pinyinFactor, type QueryTerm } from './parse-query.ts';
import { candidatesFor, fewestLetters, spellingsOf } from './spelling-candidates.ts';

/**
 * The terms with the unknown ones corrected: to near words of the atlas, to near names in pinyin, or to two words written as one.
 * Terms that match something as they stand are left alone.
 */
export function correctSpelling(
  index: SearchIndex,
  vocabulary: readonly string[],
  terms: QueryTerm[],
  unknown: ReadonlySet<QueryTerm>,
): QueryTerm[] {
  return terms.flatMap((term) => {
    if (!unknown.has(term) || term.script !== 'word' || term.written.length < fewestLetters) return [term];
    const near = nearWords(index, vocabulary, term.written, term.isPrefix);
    if (near.length === 0) return splitCompound(index, term) ?? [term];
    const expansions = new Map(near.map(({ word, factor }) => [stem(word), { factor, how: 'spelling' as const }]));
    const pinyin = near.map(({ word, factor }) => ({ letters: word, how: 'spelling' as const, factor: pinyinFactor * factor }));
    return [{ ...term, expansions, pinyin }];
  });
}

/** The beginning of a word may be misspelt as well; a shorter one is near too many. */
const fewestLettersOfBeginning = 5;

/** A word at most so far away is near: steps for each letter typed, and one step in any case. */
const stepsPerLetter = 0.26;

/** So many of the nearest words are taken, when they are equally near. */
const mostCorrections = 4;

/** Fuse reads no more letters of a pattern. */
const lettersOfPattern = 32;

/**
 * The nearest words: Fuse.js picks among those that share letter pairs, the edit distance decides. A swap of neighbours is one step.
 * Of a word that is still being typed, the beginning of a longer one may be near.
 */
export function nearWords(
  index: SearchIndex,
  vocabulary: readonly string[],
  written: string,
  isPrefix = false,
): { word: string; factor: number }[] {
  const candidates = candidatesFor(spellingsOf(index, vocabulary), written, isPrefix);
  if (candidates.length === 0) return [];
  const fuse = new Fuse(candidates, { threshold: 0.45, ignoreLocation: true, isCaseSensitive: true });
  const found = fuse.search(written.slice(0, lettersOfPattern)).map(({ item }) => item);
  const most = Math.max(1, Math.floor(written.length * stepsPerLetter));
  const whole = found.map((word) => ({ word, distance: editDistance(written, word), loss: 0 })).filter(({ distance }) => distance <= most);
  const near = isPrefix && whole.length === 0 && written.length >= fewestLettersOfBeginning ? nearBeginnings(found, written) : whole;
  const least = Math.min(...near.map(({ distance }) => distance));
  return near
    .filter(({ distance }) => distance === least)
    .slice(0, mostCorrections)
    .map(({ word, distance, loss }) => ({ word, factor: 0.95 - 0.1 * distance - loss }));
}

/** Longer words whose beginning is one step away. */
function nearBeginnings(found: string[], written: string): { word: string; distance: number; loss: number }[] {
  return found
    .filter((word) => word.length > written.length)
    .map((word) => ({
      word,
      distance: Math.min(...[-1, 0, 1].map((more) => editDistance(written, word.slice(0, written.length + more)))),
      loss: 0.1,
    }))
    .filter(({ distance }) => distance === 1);
}

/** Neither half of a compound is shorter. */
const fewestLettersOfHalf = 3;

/** `homecare` is `home care`, when both are known words. */
function splitCompound({ formIndex }: SearchIndex, term: QueryTerm): QueryTerm[] | null {
  for (let at = fewestLettersOfHalf; at <= term.written.length - fewestLettersOfHalf; at++) {
    const halves = [term.written.slice(0, at), term.written.slice(at)];
    if (!halves.every((half) => formIndex.has(stem(half)))) continue;
    return halves.map((half, which) => ({
      ...term,
      written: half,
      key: stem(half),
      // Both halves stand where the whole word stood: they are shown as what was typed.
      weight: term.weight / 2,
      expansions: new Map([[stem(half), { factor: 0.95, how: 'spelling' as const }]]),
      pinyin: [],
      isPrefix: term.isPrefix && which === 1,
    }));
  }
  return null;
}

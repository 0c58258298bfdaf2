import Fuse from 'fuse.js/min-basic';
import { editDistance } from '../../values/edit-distance.ts';
import { stem } from '../text/stem.ts';
import type { SearchIndex } from './open-index.ts';
import type { QueryTerm } from './parse-query.ts';
import { candidatesFor, spellingsOf } from './spelling-candidates.ts';

/**
 * The terms with unknown words corrected: to similar words of the atlas, to the pinyin of similar names, or split into two words. Terms
 * that match as typed are unchanged.
 */
export function correctSpelling(
  index: SearchIndex,
  vocabulary: readonly string[],
  terms: QueryTerm[],
  unknown: ReadonlySet<QueryTerm>,
): QueryTerm[] {
  const { weights } = index;
  return terms.flatMap((term) => {
    if (!unknown.has(term) || term.script !== 'word' || term.written.length < weights.fewestLettersToCorrect) return [term];
    const near = nearWords(index, vocabulary, term.written, term.isPrefix);
    if (near.length === 0) return splitCompound(index, term) ?? [term];
    const expansions = new Map(near.map(({ word, factor }) => [stem(word), { factor, how: 'spelling' as const }]));
    const pinyin = near.map(({ word, factor }) => ({ letters: word, how: 'spelling' as const, factor: weights.pinyin * factor }));
    return [{ ...term, expansions, pinyin }];
  });
}

/** The maximum pattern length of Fuse.js. */
const lettersOfPattern = 32;

/**
 * The most similar words: Fuse.js selects among candidates that share bigrams, the edit distance decides. Swapping two neighbouring letters
 * counts as one edit. For an unfinished word, the beginning of a longer word may match.
 */
export function nearWords(
  index: SearchIndex,
  vocabulary: readonly string[],
  written: string,
  isPrefix = false,
): { word: string; factor: number }[] {
  const { weights } = index;
  const candidates = candidatesFor(spellingsOf(index, vocabulary), written, isPrefix, weights);
  if (candidates.length === 0) return [];
  const fuse = new Fuse(candidates, { threshold: weights.fuseThreshold, ignoreLocation: true, isCaseSensitive: true });
  const found = fuse.search(written.slice(0, lettersOfPattern)).map(({ item }) => item);
  const most = Math.max(1, Math.floor(written.length * weights.stepsPerLetter));
  const whole = found.map((word) => ({ word, distance: editDistance(written, word), loss: 0 })).filter(({ distance }) => distance <= most);
  const near =
    isPrefix && whole.length === 0 && written.length >= weights.fewestLettersOfBeginning
      ? nearBeginnings(found, written, weights.correctedBeginning)
      : whole;
  const least = Math.min(...near.map(({ distance }) => distance));
  return near
    .filter(({ distance }) => distance === least)
    .slice(0, weights.mostCorrections)
    .map(({ word, distance, loss }) => ({ word, factor: weights.correction - weights.correctionStep * distance - loss }));
}

/** Longer words whose beginning is one edit away. */
function nearBeginnings(found: string[], written: string, loss: number): { word: string; distance: number; loss: number }[] {
  return found
    .filter((word) => word.length > written.length)
    .map((word) => ({
      word,
      distance: Math.min(...[-1, 0, 1].map((more) => editDistance(written, word.slice(0, written.length + more)))),
      loss,
    }))
    .filter(({ distance }) => distance === 1);
}

/** Splits `homecare` into `home care` if both are known words; otherwise `null`. */
function splitCompound({ formIndex, weights }: SearchIndex, term: QueryTerm): QueryTerm[] | null {
  const { fewestLettersOfHalf } = weights;
  for (let at = fewestLettersOfHalf; at <= term.written.length - fewestLettersOfHalf; at++) {
    const halves = [term.written.slice(0, at), term.written.slice(at)];
    if (!halves.every((half) => formIndex.has(stem(half)))) continue;
    return halves.map((half, which) => ({
      ...term,
      written: half,
      key: stem(half),
      // Both halves keep the range of the typed word, so that it is highlighted as a whole.
      weight: term.weight / 2,
      expansions: new Map([[stem(half), { factor: weights.splitCompound, how: 'spelling' as const }]]),
      pinyin: [],
      isPrefix: term.isPrefix && which === 1,
    }));
  }
  return null;
}

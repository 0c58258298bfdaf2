import Fuse from 'fuse.js/min-basic';
import { editDistance } from '../../values/edit-distance.ts';
import { commonForm } from '../text/stem.ts';
import type { SearchIndex } from './open-index.ts';
import type { Asked } from './query-terms.ts';
import { fewestLetters, sharingPairs, spellings } from './spelling-candidates.ts';

/**
 * The question with its unknown words put right: near words of the atlas, near names in pinyin, or two words written as one.
 * Units that found something as they stand are left alone.
 */
export function correct(index: SearchIndex, vocabulary: readonly string[], asked: Asked[], unknown: ReadonlySet<Asked>): Asked[] {
  return asked.flatMap((unit) => {
    if (!unknown.has(unit) || unit.script !== 'word' || unit.written.length < fewestLetters) return [unit];
    const near = nearWords(index, vocabulary, unit.written, unit.isOpen);
    if (near.length === 0) return partWords(index, unit) ?? [unit];
    const answers = new Map(near.map(({ word, share }) => [commonForm(word), { share, how: 'spelling' as const }]));
    return [
      { ...unit, answers, pinyin: near.map(({ word, share }) => ({ letters: word, how: 'spelling' as const, share: 0.95 * share })) },
    ];
  });
}

/** Half a word may be misspelt as well; less of it than this is near too many. */
const fewestLettersOfHalf = 5;

/**
 * The nearest words: Fuse picks among those that share letter pairs, the edit distance decides. A swap of neighbours is one step.
 * Of a word that is still being typed, the beginning of a longer one may be near.
 */
export function nearWords(
  index: SearchIndex,
  vocabulary: readonly string[],
  written: string,
  isOpen = false,
): { word: string; share: number }[] {
  const candidates = sharingPairs(spellings(index, vocabulary), written, isOpen);
  if (candidates.length === 0) return [];
  const fuse = new Fuse(candidates, { threshold: 0.45, ignoreLocation: true, isCaseSensitive: true });
  const most = Math.max(1, Math.floor(written.length * 0.26));
  const found = fuse.search(written.slice(0, 32)).map(({ item }) => item);
  const whole = found.map((word) => ({ word, distance: editDistance(written, word), half: 0 })).filter(({ distance }) => distance <= most);
  const halves =
    isOpen && whole.length === 0 && written.length >= fewestLettersOfHalf
      ? found
          .filter((word) => word.length > written.length)
          .map((word) => ({
            word,
            distance: Math.min(...[-1, 0, 1].map((more) => editDistance(written, word.slice(0, written.length + more)))),
            half: 0.1,
          }))
          .filter(({ distance }) => distance === 1)
      : [];
  const near = [...whole, ...halves];
  const least = Math.min(...near.map(({ distance }) => distance));
  return near
    .filter(({ distance }) => distance === least)
    .slice(0, 4)
    .map(({ word, distance, half }) => ({ word, share: 0.95 - 0.1 * distance - half }));
}

/** `homecare` is `home care`, when both are known words. */
function partWords({ formTexts }: SearchIndex, unit: Asked): Asked[] | null {
  for (let at = 3; at <= unit.written.length - 3; at++) {
    const parts = [unit.written.slice(0, at), unit.written.slice(at)];
    if (!parts.every((part) => formTexts.has(commonForm(part)))) continue;
    return parts.map((part, index) => ({
      ...unit,
      written: part,
      key: commonForm(part),
      // Both halves stand where the whole word stood: they are shown as what was typed.
      weight: unit.weight / 2,
      answers: new Map([[commonForm(part), { share: 0.95, how: 'spelling' as const }]]),
      pinyin: [],
      isOpen: unit.isOpen && index === 1,
    }));
  }
  return null;
}

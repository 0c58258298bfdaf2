import Fuse from 'fuse.js/min-basic';
import { editDistance } from '../../values/edit-distance.ts';
import type { Asked } from './asked.ts';
import { commonForm } from './english.ts';
import type { SearchIndex } from './open-index.ts';

/** Fuse reads every string it is given; more than this is felt while typing. */
const mostCandidates = 96;

/** Shorter words have too many neighbours. */
const fewestLetters = 4;

/** Words and names by the pairs of letters in them. */
interface Spellings {
  words: string[];
  byPair: Map<string, number[]>;
}

const opened = new WeakMap<SearchIndex, Spellings>();

/**
 * The question with its unknown words put right: near words of the atlas, near names in pinyin, or two words written as one.
 * Units that found something as they stand are left alone.
 */
export function correct(index: SearchIndex, asked: Asked[], unknown: ReadonlySet<Asked>): Asked[] {
  return asked.flatMap((unit) => {
    if (!unknown.has(unit) || unit.script !== 'word' || unit.written.length < fewestLetters) return [unit];
    const near = nearWords(index, unit.written);
    if (near.length === 0) return partWords(index, unit) ?? [unit];
    const answers = new Map(near.map(({ word, share }) => [commonForm(word), { share, how: 'spelling' as const }]));
    return [
      { ...unit, answers, pinyin: near.map(({ word, share }) => ({ letters: word, how: 'spelling' as const, share: 0.95 * share })) },
    ];
  });
}

/** The nearest words: Fuse picks among those that share letter pairs, the edit distance decides. A swap of neighbours is one step. */
export function nearWords(index: SearchIndex, written: string): { word: string; share: number }[] {
  const candidates = sharingPairs(spellings(index), written);
  if (candidates.length === 0) return [];
  const fuse = new Fuse(candidates, { threshold: 0.45, ignoreLocation: true, isCaseSensitive: true });
  const most = Math.max(1, Math.floor(written.length * 0.26));
  const near = fuse
    .search(written.slice(0, 32))
    .map(({ item }) => ({ word: item, distance: editDistance(written, item) }))
    .filter(({ distance }) => distance <= most);
  const least = Math.min(...near.map(({ distance }) => distance));
  return near
    .filter(({ distance }) => distance === least)
    .slice(0, 4)
    .map(({ word, distance }) => ({ word, share: 0.95 - 0.1 * distance }));
}

function spellings(index: SearchIndex): Spellings {
  const known = opened.get(index);
  if (known) return known;
  const names = index.forms.flatMap(({ syllables }) =>
    syllables && syllables.length > 1 && syllables.every((syllable) => syllable !== '') ? [syllables.join('')] : [],
  );
  const words = [...new Set([...index.words.map(([word]) => word), ...names])].filter(
    (word) => word.length >= fewestLetters && !/\p{N}/u.test(word),
  );
  const byPair = new Map<string, number[]>();
  words.forEach((word, at) => {
    for (const pair of pairsOf(word)) {
      const found = byPair.get(pair);
      if (found) found.push(at);
      else byPair.set(pair, [at]);
    }
  });
  const made = { words, byPair };
  opened.set(index, made);
  return made;
}

/** Pairs of neighbouring letters; the beginning counts as a letter. */
function pairsOf(word: string): Set<string> {
  const framed = `^${word}`;
  return new Set(Array.from({ length: framed.length - 1 }, (_, at) => framed.slice(at, at + 2)));
}

function sharingPairs({ words, byPair }: Spellings, written: string): string[] {
  const pairs = pairsOf(written);
  const shared = new Map<number, number>();
  for (const pair of pairs) for (const at of byPair.get(pair) ?? []) shared.set(at, (shared.get(at) ?? 0) + 1);
  return [...shared]
    .map(([at, count]) => ({ word: words[at] ?? '', closeness: (2 * count) / (pairs.size + (words[at]?.length ?? 0)) }))
    .filter(({ word, closeness }) => closeness > 0.25 && Math.abs(word.length - written.length) <= 3)
    .sort((a, b) => b.closeness - a.closeness || (a.word < b.word ? -1 : 1))
    .slice(0, mostCandidates)
    .map(({ word }) => word);
}

/** `homecare` is `home care`, when both are known words. */
function partWords({ formsByKey }: SearchIndex, unit: Asked): Asked[] | null {
  for (let at = 3; at <= unit.written.length - 3; at++) {
    const parts = [unit.written.slice(0, at), unit.written.slice(at)];
    if (!parts.every((part) => formsByKey.has(commonForm(part)))) continue;
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

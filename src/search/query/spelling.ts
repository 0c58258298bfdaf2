import Fuse from 'fuse.js/min-basic';
import { editDistance } from '../../values/edit-distance.ts';
import { commonForm } from '../text/stem.ts';
import type { SearchIndex } from './open-index.ts';
import type { Asked } from './query-terms.ts';

/** Fuse reads every string it is given; more than this is felt while typing. */
const mostCandidates = 96;

/** Shorter words have too many neighbours. */
const fewestLetters = 4;

/** Words of the names and, by their first letter, those of the running texts. */
interface Spellings {
  names: Word[];
  texts: Map<string, Word[]>;
}

/** A word with the pairs of letters in it. */
interface Word {
  word: string;
  pairs: ReadonlySet<string>;
}

const known = new WeakMap<SearchIndex, { vocabulary: readonly string[]; spellings: Spellings }>();

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

function spellings(index: SearchIndex, vocabulary: readonly string[]): Spellings {
  const before = known.get(index);
  if (before?.vocabulary === vocabulary) return before.spellings;
  const names = index
    .sounds()
    .syllables.flatMap((syllables) =>
      syllables && syllables.length > 1 && syllables.every((syllable) => syllable !== '') ? [syllables.join('')] : [],
    );
  const words = [...new Set([...index.words.map(([word]) => word), ...names])].filter(
    (word) => word.length >= fewestLetters && !/\p{N}/u.test(word),
  );
  const texts = new Map<string, Word[]>();
  const said = new Set(words);
  for (const word of vocabulary) {
    if (said.has(word)) continue;
    const initial = word[0] ?? '';
    const list = texts.get(initial) ?? texts.set(initial, []).get(initial);
    list?.push({ word, pairs: pairsOf(word) });
  }
  const made = { names: words.map((word) => ({ word, pairs: pairsOf(word) })), texts };
  known.set(index, { vocabulary, spellings: made });
  return made;
}

/** Pairs of neighbouring letters; the beginning counts as a letter. */
function pairsOf(word: string): Set<string> {
  const framed = `^${word}`;
  return new Set(Array.from({ length: framed.length - 1 }, (_, at) => framed.slice(at, at + 2)));
}

/** Of the words of the texts only those that begin alike, or with the first two letters swapped, are looked at. */
function sharingPairs({ names, texts }: Spellings, written: string, isOpen: boolean): string[] {
  const pairs = [...pairsOf(written)];
  const initials = new Set([written[0] ?? '', written[1] ?? '']);
  return [...names, ...[...initials].flatMap((initial) => texts.get(initial) ?? [])]
    .filter(({ word }) => word.length >= written.length - 3 && (isOpen || word.length <= written.length + 3))
    .map(({ word, pairs: others }) => {
      const shared = pairs.filter((pair) => others.has(pair)).length;
      return { word, closeness: (2 * shared) / (pairs.length + Math.min(word.length, written.length + 3)) };
    })
    .filter(({ closeness }) => closeness > 0.25)
    .sort((a, b) => b.closeness - a.closeness || (a.word < b.word ? -1 : 1))
    .slice(0, mostCandidates)
    .map(({ word }) => word);
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

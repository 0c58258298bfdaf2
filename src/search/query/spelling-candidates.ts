import type { QueryWeights } from '../weights.ts';
import type { SearchIndex } from './open-index.ts';

/** A known word with its pairs of neighbouring letters. */
interface Word {
  word: string;
  bigrams: ReadonlySet<string>;
}

/** Every known word: those of the names, and by their first letter those of the running texts. */
interface Spellings {
  names: Word[];
  texts: Map<string, Word[]>;
}

const known = new WeakMap<SearchIndex, { vocabulary: readonly string[]; spellings: Spellings }>();

/** The words of an index and its vocabulary, and the Chinese names in pinyin; made once. */
export function spellingsOf(index: SearchIndex, vocabulary: readonly string[]): Spellings {
  const before = known.get(index);
  if (before?.vocabulary === vocabulary) return before.spellings;
  const inPinyin = index
    .pinyin()
    .syllables.flatMap((syllables) =>
      syllables && syllables.length > 1 && syllables.every((syllable) => syllable !== '') ? [syllables.join('')] : [],
    );
  const ofNames = new Set(
    [...index.formIndex.words.map(([word]) => word), ...inPinyin].filter(
      (word) => word.length >= index.weights.fewestLettersToCorrect && !/\p{N}/u.test(word),
    ),
  );
  const texts = new Map<string, Word[]>();
  for (const word of vocabulary) {
    if (ofNames.has(word)) continue;
    const initial = word[0] ?? '';
    const list = texts.get(initial) ?? texts.set(initial, []).get(initial);
    list?.push({ word, bigrams: bigramsOf(word) });
  }
  const spellings = { names: [...ofNames].map((word) => ({ word, bigrams: bigramsOf(word) })), texts };
  known.set(index, { vocabulary, spellings });
  return spellings;
}

/** Pairs of neighbouring letters; the beginning counts as a letter. */
function bigramsOf(word: string): Set<string> {
  const framed = `^${word}`;
  return new Set(Array.from({ length: framed.length - 1 }, (_, at) => framed.slice(at, at + 2)));
}

/**
 * The known words that are most like what was typed, by the letter pairs they share (Sørensen–Dice). Of the words of the texts only
 * those are compared that begin alike, or with the first two letters swapped.
 */
export function candidatesFor({ names, texts }: Spellings, written: string, isPrefix: boolean, weights: QueryWeights): string[] {
  const bigrams = [...bigramsOf(written)];
  const initials = new Set([written[0] ?? '', written[1] ?? '']);
  const { lengthDifference, similarity: leastSimilarity, mostCandidates } = weights;
  const longest = written.length + lengthDifference;
  return [...names, ...[...initials].flatMap((initial) => texts.get(initial) ?? [])]
    .filter(({ word }) => word.length >= written.length - lengthDifference && (isPrefix || word.length <= longest))
    .map(({ word, bigrams: others }) => {
      const shared = bigrams.filter((pair) => others.has(pair)).length;
      return { word, similarity: (2 * shared) / (bigrams.length + Math.min(word.length, longest)) };
    })
    .filter(({ similarity }) => similarity > leastSimilarity)
    .sort((a, b) => b.similarity - a.similarity || (a.word < b.word ? -1 : 1))
    .slice(0, mostCandidates)
    .map(({ word }) => word);
}

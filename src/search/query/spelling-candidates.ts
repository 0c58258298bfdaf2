import type { QueryWeights } from '../weights.ts';
import type { SearchIndex } from './open-index.ts';

/** A known word with its letter bigrams. */
interface Word {
  word: string;
  bigrams: ReadonlySet<string>;
}

/** All known words: those of the names, and those of the running texts by first letter. */
interface Spellings {
  names: Word[];
  texts: Map<string, Word[]>;
}

const known = new WeakMap<SearchIndex, { vocabulary: readonly string[]; spellings: Spellings }>();

/** The words of the index and of the vocabulary, and the Chinese names in pinyin; memoised per index. */
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

/** The letter bigrams of a word, including one for its beginning. */
function bigramsOf(word: string): Set<string> {
  const framed = `^${word}`;
  return new Set(Array.from({ length: framed.length - 1 }, (_, at) => framed.slice(at, at + 2)));
}

/**
 * The known words most similar to what was typed, by shared bigrams (Sørensen–Dice). Words of running texts are compared only if they have
 * the same first letter, or have the first two letters swapped.
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

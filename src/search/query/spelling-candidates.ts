import type { SearchIndex } from './open-index.ts';

/** Fuse reads every string it is given; more than this is felt while typing. */
const mostCandidates = 96;

/** Shorter words have too many neighbours. */
export const fewestLetters = 4;

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

export function spellings(index: SearchIndex, vocabulary: readonly string[]): Spellings {
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
export function sharingPairs({ names, texts }: Spellings, written: string, isOpen: boolean): string[] {
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

import { pairOfSyllables } from '../format/keys.ts';
import type { Postings } from '../format/postings.ts';
import type { How } from '../format/records.ts';
import type { Shard } from '../format/shards.ts';
import { syllablesOf } from '../text/pinyin.ts';
import type { SearchIndex } from './open-index.ts';
import type { Asked } from './query-terms.ts';

/** A key of the index that answers parts of the question. */
interface Lookup {
  key: string;
  /** Every key that begins so is meant. */
  isBegun: boolean;
  from: number;
  to: number;
  share: number;
  how: How | null;
}

/** What the postings say of a question. */
export interface Hits {
  lookup: Lookup;
  /** The key that was found: longer than the one looked for, when that was begun only. */
  key: string;
  share: number;
  postings: Postings;
}

/** Looks up every word, number, year and pair of the question; opens the shards it takes. What a half word began is among its answers then. */
export async function lookUp(index: SearchIndex, asked: Asked[]): Promise<Hits[]> {
  const lookups = lookupsOf(index, asked);
  const found = await Promise.all(
    lookups.map(async (lookup) => {
      const shards = await index.shards(lookup.key, lookup.isBegun ? `${lookup.key}\uffff` : lookup.key);
      return lookup.isBegun ? begunBy(shards, lookup) : shards.flatMap((shard) => hitAt(shard, lookup, lookup.key, lookup.share));
    }),
  );
  const hits = found.flat();
  for (const { lookup, key, share } of hits) {
    const answers = asked[lookup.from]?.answers;
    if (lookup.isBegun && answers && !answers.has(key)) answers.set(key, { share, how: 'name' });
  }
  return hits;
}

function hitAt(shard: Shard, lookup: Lookup, key: string, share: number): Hits[] {
  const postings = shard.at(key);
  return postings ? [{ lookup, key, share, postings }] : [];
}

/** Words that begin with what was typed; fewer than the reader can tell apart is enough. */
const mostBegun = 40;

function begunBy(shards: Shard[], lookup: Lookup): Hits[] {
  const keys = shards.flatMap((shard) =>
    shard.keys.filter((key) => key.startsWith(lookup.key) && key !== lookup.key).map((key) => ({ shard, key })),
  );
  return keys
    .slice(0, mostBegun)
    .flatMap(({ shard, key }) => hitAt(shard, lookup, key, lookup.share * (0.8 + (0.2 * lookup.key.length) / key.length)));
}

/** The beginning of a word says enough from here on. */
const fewestLettersBegun = 3;

function lookupsOf(index: SearchIndex, asked: Asked[]): Lookup[] {
  const lookups: Lookup[] = [];
  asked.forEach((unit, at) => {
    const { script, written, key, answers, isOpen } = unit;
    const next = asked[at + 1];
    const add = (lookup: Partial<Lookup> & Pick<Lookup, 'key'>) =>
      lookups.push({ isBegun: false, from: at, to: at + 1, share: 1, how: null, ...lookup });
    if (script === 'han') {
      if (next?.script === 'han') add({ key: key + next.key, to: at + 2 });
      return;
    }
    // Words that begin so are looked for below; among the names they have been found.
    for (const [answer, { share, how }] of answers)
      if (answer === key || how === 'spelling') add({ key: answer, share, how: how === 'spelling' ? how : null });
    if (isYear(unit)) add({ key: `#${written}`, how: 'year', to: next?.written === '年' ? at + 2 : at + 1 });
    if (isOpen && written.length >= fewestLettersBegun && answers.get(key)?.how !== 'spelling')
      add({ key: written, isBegun: true, share: index.formTexts.has(key) ? 0.6 : 0.9 });
  });
  return [...lookups, ...pinyinLookups(index, asked)];
}

/** Any year that somebody may mean; whether a document has it is another question. */
function isYear({ script, written }: Asked): boolean {
  return script === 'number' && /^(?:19|20)\d\d$/.test(written);
}

/** Words in a row that can be read as pinyin: each two syllables that follow each other are a key. */
function pinyinLookups(index: SearchIndex, asked: Asked[]): Lookup[] {
  const lookups: Lookup[] = [];
  let run: { at: number; syllable: string }[] = [];
  const close = () => {
    run.forEach(({ at, syllable }, step) => {
      const next = run[step + 1];
      if (next)
        lookups.push({
          key: pairOfSyllables(syllable, next.syllable),
          isBegun: false,
          from: at,
          to: next.at + 1,
          share: 0.95,
          how: 'pinyin',
        });
    });
    run = [];
  };
  asked.forEach((unit, at) => {
    const syllables = unit.script === 'word' ? syllablesOf(unit.written, index.syllables) : null;
    if (syllables === null) close();
    else run.push(...syllables.map((syllable) => ({ at, syllable })));
  });
  close();
  return lookups;
}

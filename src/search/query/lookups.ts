import { syllablePairKey, yearKey } from '../format/keys.ts';
import type { Postings } from '../format/postings.ts';
import type { How } from '../format/records.ts';
import type { Shard } from '../format/shards.ts';
import { syllablesOf } from '../text/pinyin.ts';
import type { SearchIndex } from './open-index.ts';
import { prefixFactor, type QueryTerm } from './parse-query.ts';

/** A key to look up for the terms from–to. */
interface Lookup {
  key: string;
  /** Every key that begins so is looked up. */
  isPrefix: boolean;
  from: number;
  to: number;
  /** What a match keeps of its quality. */
  factor: number;
  /** `null` for a key as typed: then the field it stands in tells. */
  how: How | null;
}

/** A key that was found, with its postings. */
export interface PostingsHit {
  lookup: Lookup;
  /** Longer than the key looked up, when that was a prefix. */
  key: string;
  factor: number;
  postings: Postings;
}

/**
 * Looks up the words, numbers, years and pairs of a query in the postings, and opens the shards it takes.
 * The words that a prefix turned out to begin are added to the expansions of its term.
 */
export async function lookUp(index: SearchIndex, terms: QueryTerm[]): Promise<PostingsHit[]> {
  const found = await Promise.all(
    lookupsOf(index, terms).map(async (lookup) => {
      const shards = await index.shards(lookup.key, lookup.isPrefix ? `${lookup.key}\uffff` : lookup.key);
      return lookup.isPrefix
        ? prefixHits(index, shards, lookup, terms[lookup.from] as QueryTerm)
        : shards.flatMap((shard) => hitAt(shard, lookup, lookup.key, lookup.factor));
    }),
  );
  const hits = found.flat();
  for (const { lookup, key, factor } of hits) {
    const expansions = terms[lookup.from]?.expansions;
    if (lookup.isPrefix && expansions && !expansions.has(key)) expansions.set(key, { factor, how: 'name' });
  }
  return hits;
}

function hitAt(shard: Shard, lookup: Lookup, key: string, factor: number): PostingsHit[] {
  const postings = shard.at(key);
  return postings ? [{ lookup, key, factor, postings }] : [];
}

function prefixHits(index: SearchIndex, shards: Shard[], lookup: Lookup, term: QueryTerm): PostingsHit[] {
  const keys = shards.flatMap((shard) =>
    shard.keys.filter((key) => key.startsWith(lookup.key) && key !== lookup.key).map((key) => ({ shard, key })),
  );
  return keys
    .slice(0, index.weights.mostPrefixLookups)
    .flatMap(({ shard, key }) => hitAt(shard, lookup, key, prefixFactor(index, term, key)));
}

function lookupsOf(index: SearchIndex, terms: QueryTerm[]): Lookup[] {
  const lookups: Lookup[] = [];
  terms.forEach((term, at) => {
    const { script, written, key, expansions, isPrefix } = term;
    const next = terms[at + 1];
    const add = (lookup: Partial<Lookup> & Pick<Lookup, 'key'>) =>
      lookups.push({ isPrefix: false, from: at, to: at + 1, factor: 1, how: null, ...lookup });
    if (script === 'han') {
      if (next?.script === 'han') add({ key: key + next.key, to: at + 2 });
      return;
    }
    // Of the expansions, words of the names that a prefix begins are left out: the prefix itself is looked up, below.
    for (const [expanded, { factor, how }] of expansions)
      if (expanded === key || how === 'spelling') add({ key: expanded, factor, how: how === 'spelling' ? how : null });
    if (isYear(term)) add({ key: yearKey(written), how: 'year', to: next?.written === '年' ? at + 2 : at + 1 });
    if (isPrefix && written.length >= index.weights.fewestLettersOfPrefix && expansions.get(key)?.how !== 'spelling')
      add({ key: written, isPrefix: true });
  });
  return [...lookups, ...pinyinLookups(index, terms)];
}

/** Any year that somebody may mean, whether a document has it or not. */
function isYear({ script, written }: QueryTerm): boolean {
  return script === 'number' && /^(?:19|20)\d\d$/.test(written);
}

/** Words in a row that can be read as pinyin: each two syllables that follow each other are a key. */
function pinyinLookups(index: SearchIndex, terms: QueryTerm[]): Lookup[] {
  const lookups: Lookup[] = [];
  let run: { at: number; syllable: string }[] = [];
  const close = () => {
    run.forEach(({ at, syllable }, step) => {
      const next = run[step + 1];
      if (!next) return;
      lookups.push({
        key: syllablePairKey(syllable, next.syllable),
        isPrefix: false,
        from: at,
        to: next.at + 1,
        factor: index.weights.pinyin,
        how: 'pinyin',
      });
    });
    run = [];
  };
  terms.forEach((term, at) => {
    const syllables = term.script === 'word' ? syllablesOf(term.written, index.syllables, index.weights.longestPinyin) : null;
    if (syllables === null) close();
    else run.push(...syllables.map((syllable) => ({ at, syllable })));
  });
  close();
  return lookups;
}

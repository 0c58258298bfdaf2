import { syllablePairKey, yearKey } from '../format/keys.ts';
import type { Postings } from '../format/postings.ts';
import type { How } from '../format/records.ts';
import type { Shard } from '../format/shards.ts';
import { syllablesOf } from '../text/pinyin.ts';
import type { SearchIndex } from './open-index.ts';
import { prefixFactor, type QueryTerm } from './parse-query.ts';

/** A key to look up for the query terms from `from` up to `to`. */
interface Lookup {
  key: string;
  /** Whether to look up every key with this prefix. */
  isPrefix: boolean;
  from: number;
  to: number;
  /** The factor by which the quality of a match is multiplied. */
  factor: number;
  /** `null` if the key was typed as it is; then the field of the document decides. */
  how: How | null;
}

/** A key found in the index, with its postings. */
export interface PostingsHit {
  lookup: Lookup;
  /** The key found; if the lookup was a prefix, longer than its key. */
  key: string;
  factor: number;
  postings: Postings;
}

/**
 * Looks up the words, numbers, years and pairs of characters or syllables of a query, and fetches the shards needed. The words found for a
 * prefix are added to the expansions of its term.
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
    if (term.isStop && (script !== 'han' || next?.isStop !== false || neverWithinWords.has(written))) return;
    const add = (lookup: Partial<Lookup> & Pick<Lookup, 'key'>) =>
      lookups.push({ isPrefix: false, from: at, to: at + 1, factor: 1, how: null, ...lookup });
    if (script === 'han') {
      if (next?.script === 'han' && !(next.isStop && neverWithinWords.has(next.written))) add({ key: key + next.key, to: at + 2 });
      return;
    }
    // Words that the term is a prefix of are skipped here: the prefix itself is looked up below.
    for (const [expanded, { factor, how }] of expansions)
      if (expanded === key || how === 'spelling') add({ key: expanded, factor, how: how === 'spelling' ? how : null });
    if (isYear(term)) add({ key: yearKey(written), how: 'year', to: next?.written === '年' ? at + 2 : at + 1 });
    if (isPrefix && written.length >= index.weights.fewestLettersOfPrefix && expansions.get(key)?.how !== 'spelling')
      add({ key: written, isPrefix: true });
  });
  return [...lookups, ...pinyinLookups(index, terms)];
}

/** Stop words that are hardly ever part of a longer word, as 和 is of 和谐: the pairs with them say nothing. */
const neverWithinWords: ReadonlySet<string> = new Set('的了吗呢谁');

/** Whether the term may be a year, even if no document has it. */
function isYear({ script, written }: QueryTerm): boolean {
  return script === 'number' && /^(?:19|20)\d\d$/.test(written);
}

/** Looks up consecutive words that are valid pinyin: each pair of consecutive syllables is a key. */
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

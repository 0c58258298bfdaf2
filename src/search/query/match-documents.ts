import { nameKey, pairOfSyllables, syllablesOf } from '../format/keys.ts';
import { answersByWord, type Postings, sharesByName, standIn, yearQualities } from '../format/postings.ts';
import type { How } from '../format/records.ts';
import type { Shard } from './index-files.ts';
import { leastQualityPassedOn, type Match, shareOfTorn, type Understood } from './match-names.ts';
import type { SearchIndex } from './open-index.ts';
import type { Asked } from './query-terms.ts';

/** Why a document answers a part of the question. */
export interface Reason {
  how: How;
  /** The words of the atlas; empty when they are those that were typed. */
  words: string;
  /** Position of the name whose words they are; `null` when they are the document's own. */
  name: number | null;
}

/** For each part of the question, how well each document answers it by its own words and through names. */
export class DocumentCovers {
  readonly #own: Float32Array[];
  readonly #through: Float32Array[];
  readonly #reasons: Reason[] = [];
  readonly #why: Int32Array[];
  readonly #qualities: Float32Array[] = [];

  constructor(size: number, length: number) {
    const rows = () => Array.from({ length }, () => new Float32Array(size));
    this.#own = rows();
    this.#through = rows();
    this.#why = Array.from({ length }, () => new Int32Array(size).fill(-1));
  }

  /** Notes an answer to the parts from `from` to before `to`; a better one stays. */
  write(documents: readonly number[], from: number, to: number, quality: number, reason: Reason): void {
    const at = this.#reasons.push(reason) - 1;
    for (let part = from; part < to; part++) {
      const rows = reason.name === null ? this.#own : this.#through;
      const [row, other, why] = [rows[part], reason.name === null ? this.#through[part] : this.#own[part], this.#why[part]];
      if (!row || !other || !why) continue;
      for (const document of documents) {
        if ((row[document] as number) >= quality) continue;
        row[document] = quality;
        if (quality >= (other[document] as number)) why[document] = at;
      }
    }
  }

  /** How well each document answers a part. What its own words and its names both say is a little surer. */
  qualities(part: number): Float32Array {
    const known = this.#qualities[part];
    if (known) return known;
    const [own, through] = [this.#own[part] as Float32Array, this.#through[part] as Float32Array];
    const qualities = new Float32Array(own.length);
    for (let at = 0; at < own.length; at++) {
      const [a, b] = [own[at] as number, through[at] as number];
      if (a > 0 || b > 0) qualities[at] = a > b ? a + confirmation * b : b + confirmation * a;
    }
    this.#qualities[part] = qualities;
    return qualities;
  }

  reason(document: number, part: number): Reason | null {
    return this.#reasons[this.#why[part]?.[document] ?? -1] ?? null;
  }
}

const confirmation = 0.05;

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

/** More names than these are not meant by one question. */
const mostNames = 48;

/** Notes what words and names say of each document. */
export async function coverDocuments(
  index: SearchIndex,
  { asked, own: names, lengths }: Understood,
  hits: Hits[],
): Promise<DocumentCovers> {
  const covers = new DocumentCovers(index.size, asked.length);
  for (const { lookup, key, share, postings } of hits) {
    for (const [impact, documents] of postings) {
      const answer = lookup.how === 'year' ? { how: 'year' as const, quality: yearQualities[impact] ?? 0 } : answersByWord[impact];
      if (!answer) continue;
      const how = lookup.how ?? answer.how;
      const words = lookup.isBegun || how === 'spelling' ? key : '';
      const isTorn = lookup.how !== 'year' && (lengths[lookup.from] ?? 0) > lookup.to - lookup.from;
      covers.write(documents, lookup.from, lookup.to, answer.quality * share * (isTorn ? shareOfTorn : 1), { how, words, name: null });
    }
  }
  const meant = [...names]
    .map(([name, cover]) => ({ name, cover, best: Math.max(...cover.map((match) => match?.quality ?? 0)) }))
    .filter(({ best }) => best >= leastQualityPassedOn)
    .sort((a, b) => b.best - a.best || a.name - b.name)
    .slice(0, mostNames);
  await Promise.all(
    meant.map(async ({ name, cover }) => {
      const [shard] = await index.shards(nameKey(name), nameKey(name));
      for (const [impact, documents] of shard?.at(nameKey(name)) ?? []) {
        cover.forEach((match, part) => {
          if (!match || match.quality < leastQualityPassedOn) return;
          covers.write(
            documents,
            part,
            part + 1,
            match.quality * (sharesByName[impact] ?? 0),
            reasonOf(index, match, impact <= standIn.near),
          );
        });
      }
    }),
  );
  return covers;
}

function reasonOf(index: SearchIndex, match: Match, isStandIn: boolean): Reason {
  const wider = isStandIn ? index.names[match.record]?.links?.[0] : undefined;
  return wider === undefined
    ? { how: match.how, words: match.words, name: match.record }
    : { how: 'wider', words: index.shown[wider] ?? '', name: wider };
}

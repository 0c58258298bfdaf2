import { nameKey } from '../format/keys.ts';
import { impactOf } from '../format/postings.ts';
import { type Card, type How, type Kind, kinds, type NameRecord } from '../format/records.ts';
import { standingAt } from './direct-postings.ts';
import { coverDocuments, type DocumentCovers, lookUp } from './match-documents.ts';
import { qualityOf, stretchesIn } from './match-form.ts';
import { type Cover, shareOfTorn, throughLinks, type Understood, understand } from './match-names.ts';
import type { SearchIndex } from './open-index.ts';
import { type Asked, ask } from './query-terms.ts';

/** Why a record was found: what was typed, and the words of the atlas that answer it. */
export interface Why {
  /** How they answer: a key for the sentence. */
  key: How;
  /** As typed. */
  typed: string;
  /** As the atlas has them. */
  words: string;
  /** The record whose words they are, when it is another: the service of a case. */
  through: { kind: Kind; id: string; name: string } | null;
}

export interface Result {
  kind: Kind;
  id: string;
  score: number;
  why: Why[];
  /** Its name in the language of the reader. */
  name: string;
  /** A name as the root has it, with its position; a document with its card and its number. */
  record: ({ type: 'name'; position: number } & NameRecord) | ({ type: 'document'; document: number } & Card);
}

export interface Group {
  kind: Kind;
  /** How many were found; `results` holds the best of them. */
  count: number;
  results: Result[];
}

/** What results may be narrowed to. */
export interface Narrowed {
  kind?: Kind | null;
  /** Positions of names: every document must be found through each of them. */
  names?: number[];
  year?: number | null;
}

export interface Options extends Narrowed {
  /** How many results of each kind. */
  limit?: number;
  /** Kinds of documents that need no results, only their number. */
  uncarded?: readonly Kind[];
  /** Whether misspelt words are put right. */
  fuse?: boolean;
}

export interface Answer {
  groups: Group[];
  understood: Understood;
  /** Every document that was found, in their order; for counting. */
  documents: number[];
}

/** Below this share of the best score nothing is worth a look. */
const leastOfBest = 0.05;

/** Titles decide among the best: half as many more than are shown are compared by theirs. */
const comparedFor = (limit: number) => Math.ceil(limit * 1.5);

/**
 * Everything that answers a question, in groups by kind, the group with the best answer first.
 * Every record gets a place for every word: none is left out for one word it lacks, but two words found beat one.
 */
export async function search(index: SearchIndex, query: string, options: Options = {}): Promise<Answer> {
  const { limit = 10, kind: onlyKind = null, uncarded = [], fuse = true } = options;
  const { understood, documents: covers, names } = await answersTo(index, query, fuse);
  const { asked } = understood;
  const isNarrowed = (options.names?.length ?? 0) > 0 || (options.year ?? null) !== null;
  const allowed = isNarrowed ? await narrowed(index, options) : null;
  if (asked.length === 0 && !allowed) return { groups: [], understood, documents: [] };
  const scorer = scorerOf(asked, covers, names);

  const scores = asked.length === 0 ? new Float64Array(index.size).fill(1) : scorer.documents();
  const everyName = [...names].map(([position, cover]) => ({ position, score: scorer.name(cover) }));
  // What is worth a look is so before narrowing: narrowing takes away and never adds, or the numbers beside the facets would be wrong.
  let best = Math.max(0, ...everyName.map(({ score }) => score));
  for (let document = 0; document < index.size; document++) {
    best = Math.max(best, scores[document] as number);
    if (allowed && !allowed.has(document)) scores[document] = 0;
  }
  const named = isNarrowed ? [] : everyName;
  const least = best * leastOfBest;
  const documents: number[] = [];
  for (let document = 0; document < index.size; document++)
    if ((scores[document] as number) > 0 && (scores[document] as number) >= least) documents.push(document);

  const groups = await Promise.all(
    kinds.map(async (kind): Promise<Group> => {
      if (kind === 'way') return { kind, count: 0, results: [] };
      const own = documents.filter((document) => index.kindOf(document) === kind);
      const ownNames = named.filter(({ position, score }) => index.names[position]?.kind === kind && score >= least);
      const count = own.length + ownNames.length;
      const isShown = !uncarded.includes(kind) && (onlyKind === null || onlyKind === kind);
      const cards = isShown ? await compared(index, understood, scorer, highest(own, scores, comparedFor(limit))) : [];
      const results = [
        ...cards.map(({ card, document, score }): Result => {
          const why = whyOf(index, query, asked, (part) => covers.reason(document, part));
          return { kind, id: card.id, score, why, name: nameOn(index, card), record: { type: 'document', document, ...card } };
        }),
        ...ownNames.map(({ position, score }): Result => {
          const record = index.names[position] as NameRecord;
          const cover = names.get(position) ?? [];
          const why = whyOf(index, query, asked, (part) => {
            const match = cover[part];
            return match ? { how: match.how, words: match.words, name: match.record === position ? null : match.record } : null;
          });
          return {
            kind,
            id: record.id,
            score,
            why,
            name: index.shown[position] ?? record.en,
            record: { type: 'name', position, ...record },
          };
        }),
      ];
      results.sort((a, b) => b.score - a.score || casesOf(b) - casesOf(a));
      return { kind, count, results: isShown ? results.slice(0, limit) : [] };
    }),
  );
  return {
    groups: groups.filter(({ count }) => count > 0).sort((a, b) => bestOf(b) - bestOf(a)),
    understood,
    documents,
  };
}

/** The same in one list, best first; of equal scores in the order of kinds. */
export async function ranked(index: SearchIndex, query: string, options: Options = {}): Promise<Result[]> {
  const { groups } = await search(index, query, { limit: 20, ...options });
  return groups.flatMap(({ results }) => results).sort((a, b) => b.score - a.score || kinds.indexOf(a.kind) - kinds.indexOf(b.kind));
}

function bestOf({ results }: Group): number {
  return results[0]?.score ?? 0;
}

function casesOf({ record }: Result): number {
  return record.type === 'name' ? (record.cases ?? 0) : 0;
}

function nameOn({ locale }: SearchIndex, { en, zh }: Card): string {
  return locale === 'en' ? en : zh;
}

interface Answers {
  understood: Understood;
  documents: DocumentCovers;
  names: Map<number, Cover>;
}

/** Understands a question as it stands; what then means nothing is read as an abbreviation or a misspelling. */
async function answersTo(index: SearchIndex, query: string, fuse: boolean): Promise<Answers> {
  const asked = ask(index, query);
  const literal = understand(index, asked);
  const hits = await lookUp(index, asked);
  const isNamed = (at: number) => [...literal.own.values()].some((cover) => cover[at]);
  const isIn = (at: number, impact: number) =>
    hits.some(
      ({ lookup, postings }) =>
        lookup.from <= at && at < lookup.to && lookup.how !== 'pinyin' && postings.some(([found]) => found >= impact),
    );
  const isRead = (at: number) => hits.some(({ lookup }) => lookup.from <= at && at < lookup.to);
  const unnamed = new Set(asked.filter((_, at) => !isNamed(at) && !isIn(at, impactOf.about)));
  const unknown = new Set(asked.filter((unit, at) => unnamed.has(unit) && !isRead(at)));
  if (unnamed.size === 0) return completed(index, literal, hits);
  const isRepairable = fuse && [...unknown].some(({ script }) => script === 'word');
  const put = isRepairable ? await repaired(index, asked, unknown) : asked;
  const again = understand(index, put, unnamed);
  return completed(index, again, isRepairable ? await lookUp(index, put) : hits);
}

/** The repair of spellings, with the vocabulary and the library it takes, is fetched with the first word that needs it. */
async function repaired(index: SearchIndex, asked: Asked[], unknown: ReadonlySet<Asked>): Promise<Asked[]> {
  const [{ correct }, vocabulary] = await Promise.all([import('./spelling.ts'), index.vocabulary()]);
  return correct(index, vocabulary, asked, unknown);
}

async function completed(index: SearchIndex, understood: Understood, hits: Awaited<ReturnType<typeof lookUp>>): Promise<Answers> {
  const documents = await coverDocuments(index, understood, hits);
  return { understood, documents, names: throughLinks(index, understood.own, understood.asked.length) };
}

/** The documents that are found through every chosen name and in the chosen year. */
async function narrowed(index: SearchIndex, { names = [], year = null }: Narrowed): Promise<Set<number>> {
  const keys = [...names.map(nameKey), ...(year === null ? [] : [`#${year}`])];
  const sets = await Promise.all(
    keys.map(async (key) => {
      const [shard] = await index.shards(key, key);
      return new Set(standingAt(shard, key));
    }),
  );
  const [first = new Set<number>(), ...rest] = sets;
  return new Set([...first].filter((document) => rest.every((set) => set.has(document))));
}

interface Scorer {
  /** The score of every document; 0 where nothing of the question is answered. */
  documents(): Float64Array;
  /** The score of one whose title answers some parts better. */
  document(document: number, better: ReadonlyMap<number, number>): number;
  name(cover: Cover): number;
}

/** Mean quality of the answers, times the square of the share answered. Rounded, so that equal answers tie. */
function scorerOf(asked: Asked[], covers: DocumentCovers, names: Map<number, Cover>): Scorer {
  const named = [...names.values()];
  const qualities = asked.map((_, part) => covers.qualities(part));
  const weights = asked.map(({ weight }, part) => {
    let count = named.filter((cover) => cover[part]).length;
    for (const quality of qualities[part] as Float32Array) if (quality > 0) count++;
    return weight * rarity(count);
  });
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const scoreOf = (sum: number, share: number) => Math.round((sum / total) * (share / total) ** 2 * 1e6) / 1e6;
  const one = (qualityAt: (part: number) => number) => {
    let [sum, share] = [0, 0];
    weights.forEach((weight, part) => {
      const quality = qualityAt(part);
      sum += quality * weight;
      if (quality > 0) share += weight;
    });
    return scoreOf(sum, share);
  };
  return {
    documents: () => {
      const size = qualities[0]?.length ?? 0;
      const [sums, shares] = [new Float64Array(size), new Float64Array(size)];
      qualities.forEach((row, part) => {
        const weight = weights[part] as number;
        for (let at = 0; at < size; at++) {
          const quality = row[at] as number;
          if (quality === 0) continue;
          sums[at] = (sums[at] as number) + quality * weight;
          shares[at] = (shares[at] as number) + weight;
        }
      });
      for (let at = 0; at < size; at++) if (shares[at] !== 0) sums[at] = scoreOf(sums[at] as number, shares[at] as number);
      return sums;
    },
    document: (document, better) => one((part) => Math.max(qualities[part]?.[document] ?? 0, better.get(part) ?? 0)),
    name: (cover) => one((part) => cover[part]?.quality ?? 0),
  };
}

/** A word that many records have decides less than a rare one. */
function rarity(count: number): number {
  return 1 / Math.log2(2 + Math.max(1, count));
}

/** The documents with the highest scores, best first; of equal scores the first on record. */
function highest(documents: number[], scores: Float64Array, most: number): { document: number; score: number }[] {
  const kept: { document: number; score: number }[] = [];
  for (const document of documents) {
    const score = scores[document] as number;
    const last = kept.at(-1);
    if (kept.length === most && last && score <= last.score) continue;
    let at = kept.length;
    while (at > 0 && (kept[at - 1]?.score as number) < score) at--;
    kept.splice(at, 0, { document, score });
    if (kept.length > most) kept.pop();
  }
  return kept;
}

interface Compared {
  card: Card;
  document: number;
  score: number;
}

/** The best documents by their whole titles: a title that is asked for in full goes before one that has the same words. */
async function compared(
  index: SearchIndex,
  { asked, lengths }: Understood,
  scorer: Scorer,
  found: { document: number; score: number }[],
): Promise<Compared[]> {
  const cards = await Promise.all(found.map(async ({ document, score }) => ({ document, score, card: await index.card(document) })));
  return cards
    .map(({ document, score, card }) => {
      const better = new Map<number, number>();
      for (const form of index.formsOf(card)) {
        const stretches = stretchesIn(asked, form);
        const quality = stretches.length === 0 ? 0 : qualityOf(form, stretches);
        for (const { from, to, share } of stretches) {
          const isTorn = quality < 1 && (lengths[from] ?? 0) > to - from;
          const answer = quality * share * (isTorn ? shareOfTorn : 1);
          for (let part = from; part < to; part++) better.set(part, Math.max(better.get(part) ?? 0, answer));
        }
      }
      return { document, card, score: better.size === 0 ? score : Math.max(score, scorer.document(document, better)) };
    })
    .sort((a, b) => b.score - a.score || a.document - b.document);
}

type ReasonAt = (part: number) => { how: How; words: string; name: number | null } | null;

/** The reasons in the order of the question; parts that answer alike are one. */
function whyOf(index: SearchIndex, query: string, asked: Asked[], reasonAt: ReasonAt): Why[] {
  const whys: { how: How; words: string; name: number | null; from: number; to: number }[] = [];
  asked.forEach(({ from, to }, part) => {
    const reason = reasonAt(part);
    if (!reason) return;
    const before = whys.at(-1);
    if (before && before.how === reason.how && before.words === reason.words && before.name === reason.name) before.to = to;
    else whys.push({ ...reason, from, to });
  });
  return whys.map(({ how, words, name, from, to }) => {
    const typed = query.slice(from, to);
    const record = name === null ? undefined : index.names[name];
    return {
      key: how,
      typed,
      words: words === '' ? typed : words,
      through: record && name !== null ? { kind: record.kind, id: record.id, name: index.shown[name] ?? record.en } : null,
    };
  });
}

import { type Card, type Kind, kinds, type NameRecord } from '../format/records.ts';
import { compared, comparedFor, highest } from './compare-titles.ts';
import { type Why, whyOf } from './explain.ts';
import { type Narrowed, narrowed } from './filters.ts';
import type { Understood } from './match-names.ts';
import { answersTo } from './match-query.ts';
import type { SearchIndex } from './open-index.ts';
import { scorerOf } from './score.ts';

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

import { type Kind, kinds } from '../format/records.ts';
import { fold } from '../text/fold.ts';
import { bears } from './bears.ts';
import { type Filters, filteredDocuments } from './filters.ts';
import type { NameMatches } from './match-names.ts';
import { matchQuery } from './match-query.ts';
import type { SearchIndex } from './open-index.ts';
import { truncated } from './parse-query.ts';
import { rerankByTitle, topDocuments } from './rerank.ts';
import { documentResult, nameResult, type Result } from './results.ts';
import { scorerOf } from './score.ts';

/** The results of one kind. */
export interface Group {
  kind: Kind;
  /** How many records were found; `results` has only the best of them. */
  count: number;
  results: Result[];
}

/** The options of a search. */
export interface Options extends Filters {
  /** The maximum number of results of each kind. */
  limit?: number;
  /** Kinds that are only counted; their cards are not fetched. */
  countOnly?: readonly Kind[];
  /** The kind that was asked for: its group comes first, if it has any results. */
  asksFor?: Kind | null;
  /** Whether unknown words are corrected. */
  repairsSpelling?: boolean;
}

/** The response to a query. */
export interface SearchResponse {
  groups: Group[];
  /** How the query was parsed and matched, for highlights and snippets. */
  matches: NameMatches;
  /** All documents found, in ascending order; for facet counts. */
  documents: number[];
}

/**
 * Finds all records that match a query, grouped by kind; the group with the best result comes first. A record need not match all terms. An
 * empty query finds all documents that pass the filters.
 */
export async function search(index: SearchIndex, query: string, options: Options = {}): Promise<SearchResponse> {
  const { limit = 10, kind: onlyKind = null, countOnly = [], repairsSpelling = true, asksFor = null } = options;
  const { matches, documents: documentMatches, names } = await matchQuery(index, query, repairsSpelling);
  const { terms } = matches;
  const allowed = await filteredDocuments(index, options);
  if (terms.length === 0 && !allowed) return { groups: [], matches, documents: [] };
  const scorer = scorerOf(terms, documentMatches, names, index.weights);

  const scores = terms.length === 0 ? new Float64Array(index.size).fill(1) : scorer.documents();
  const nameScores = [...names].map(([position, termMatches]) => ({
    position,
    score: scorer.name(termMatches) + (bears(position, termMatches, terms) ? index.weights.bearer : 0),
  }));
  // The minimum score is computed before filtering: filters must only remove results, or the numbers beside the facets would be wrong.
  let best = Math.max(0, ...nameScores.map(({ score }) => score));
  for (let document = 0; document < index.size; document++) {
    best = Math.max(best, scores[document] as number);
    if (allowed && !allowed.has(document)) scores[document] = 0;
  }
  const least = best * index.weights.scoreFloor;
  const foundNames = allowed ? [] : nameScores.filter(({ score }) => score >= least);
  const documents: number[] = [];
  for (let document = 0; document < index.size; document++) {
    const score = scores[document] as number;
    if (score > 0 && score >= least) documents.push(document);
  }

  const groups = await Promise.all(
    // A way of buying has no page: it only leads to documents.
    kinds
      .filter((kind) => kind !== 'way')
      .map(async (kind): Promise<Group> => {
        const ofKind = documents.filter((document) => index.kindOf(document) === kind);
        const namesOfKind = foundNames.filter(({ position }) => index.names[position]?.kind === kind);
        const count = ofKind.length + namesOfKind.length;
        if (countOnly.includes(kind) || (onlyKind !== null && onlyKind !== kind)) return { kind, count, results: [] };
        const parsed = { index, query, terms };
        const top = await rerankByTitle(index, matches, scorer, topDocuments(ofKind, scores, Math.ceil(limit * index.weights.reranked)));
        const results = [
          ...top.map((each) => documentResult(parsed, each, documentMatches)),
          ...namesOfKind.map((each) => nameResult(parsed, each, names.get(each.position) ?? [])),
        ].sort((a, b) => b.score - a.score || casesOf(b) - casesOf(a));
        return { kind, count, results: results.slice(0, limit) };
      }),
  );
  const isBehind = asksForDisagreements(query, index) ? () => 0 : ({ kind }: Group) => Number(behind.includes(kind));
  const isAskedFor = ({ kind }: Group) => Number(kind === asksFor);
  return {
    groups: groups
      .filter(({ count }) => count > 0)
      .sort((a, b) => isAskedFor(b) - isAskedFor(a) || isBehind(a) - isBehind(b) || bestOf(b) - bestOf(a)),
    matches,
    documents,
  };
}

/** The same results in one list, best first; equal scores in the order of `kinds`. */
export async function ranked(index: SearchIndex, query: string, options: Options = {}): Promise<Result[]> {
  const { groups } = await search(index, query, { limit: 20, ...options });
  return groups.flatMap(({ results }) => results).sort((a, b) => b.score - a.score || kinds.indexOf(a.kind) - kinds.indexOf(b.kind));
}

/** Kinds that are about other records, and stand behind them unless they are asked for. */
const behind: readonly Kind[] = ['check', 'conflict'];

/** Whether a query asks for what is disputed or was recalculated. */
function asksForDisagreements(query: string, { folding, weights }: SearchIndex): boolean {
  const { text } = fold(truncated(query, weights.longestQuery, weights.longestLetter), folding);
  return /\b(?:disagree\w*|disput\w*|conflict\w*|contradict\w*|check(?:s|ed)?|recalculat\w*)\b|分歧|争议|矛盾|冲突|不一|出入|核算|验算|核对/.test(
    text,
  );
}

function bestOf({ results }: Group): number {
  return results[0]?.score ?? 0;
}

function casesOf({ record }: Result): number {
  return record.type === 'name' ? (record.cases ?? 0) : 0;
}

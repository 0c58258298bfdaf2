import { fieldImpact } from '../format/impacts.ts';
import type { DocumentMatches } from './document-matches.ts';
import { withLinkedMatches } from './linked-matches.ts';
import { lookUp, type PostingsHit } from './lookups.ts';
import { matchDocuments } from './match-documents.ts';
import { matchNames, type NameMatches, type TermMatches } from './match-names.ts';
import type { SearchIndex } from './open-index.ts';
import { parseQuery, type QueryTerm } from './parse-query.ts';
import { takenApart } from './taken-apart.ts';

/** All matches of a query. */
interface QueryMatches {
  /** The names matched directly. */
  matches: NameMatches;
  /** The names by position, with the matches inherited from linked names. */
  names: Map<number, TermMatches>;
  documents: DocumentMatches;
}

/**
 * Matches a query as typed. If some terms match no name and no title, matches again with those terms as abbreviations, and those that match
 * nothing at all corrected; a long word in pinyin is first taken apart.
 */
export function matchQuery(index: SearchIndex, query: string, repairsSpelling: boolean): Promise<QueryMatches> {
  return matchTerms(index, parseQuery(index, query), repairsSpelling);
}

async function matchTerms(index: SearchIndex, terms: QueryTerm[], repairsSpelling: boolean): Promise<QueryMatches> {
  const literal = matchNames(index, terms);
  const hits = await lookUp(index, terms);
  const isNamed = (at: number) => [...literal.direct.values()].some((matches) => matches[at]);
  const isTitled = (at: number) =>
    hits.some((hit) => isOf(hit, at) && hit.lookup.how !== 'pinyin' && hit.postings.some(([impact]) => impact >= fieldImpact.about));
  const unnamed = new Set(terms.filter((_, at) => !isNamed(at) && !isTitled(at)));
  if (unnamed.size === 0) return matched(index, literal, hits);
  const isWord = (term: QueryTerm, at: number) => hits.some((hit) => isOf(hit, at) && hit.lookup.how !== 'pinyin' && hit.key === term.key);
  const apart = await inKnownParts(index, terms, (term, at) => unnamed.has(term) && !isWord(term, at));
  if (apart) return matchTerms(index, apart, repairsSpelling);
  const unknown = new Set(terms.filter((term, at) => unnamed.has(term) && !hits.some((hit) => isOf(hit, at))));
  if (!repairsSpelling || ![...unknown].some(({ script }) => script === 'word'))
    return matched(index, matchNames(index, terms, unnamed), hits);
  const repaired = await repairedTerms(index, terms, unknown);
  return matched(index, matchNames(index, repaired, unnamed), await lookUp(index, repaired));
}

/** The terms with long words in pinyin taken apart, if nearly all of their syllables then match something; else `null`. */
async function inKnownParts(
  index: SearchIndex,
  terms: QueryTerm[],
  mayBe: (term: QueryTerm, at: number) => boolean,
): Promise<QueryTerm[] | null> {
  const parts = terms.map((term, at) => (mayBe(term, at) ? takenApart(index, term) : null));
  if (parts.every((part) => part === null)) return null;
  const apart = terms.flatMap((term, at) => parts[at] ?? term);
  const { indirect } = matchNames(index, apart);
  const hits = (await lookUp(index, apart)).filter(({ lookup }) => lookup.how === 'pinyin');
  const isKnown = (at: number) => indirect.some(([, { from, to }]) => from <= at && at < to) || hits.some((hit) => isOf(hit, at));
  const syllables = new Set(parts.flatMap((part) => part ?? []));
  const known = apart.filter((term, at) => syllables.has(term) && isKnown(at)).length;
  return known >= syllables.size * index.weights.knownSyllables ? apart : null;
}

function isOf({ lookup }: PostingsHit, at: number): boolean {
  return lookup.from <= at && at < lookup.to;
}

/** Corrects the spelling; the vocabulary and the library for it are fetched with the first unknown word. */
async function repairedTerms(index: SearchIndex, terms: QueryTerm[], unknown: ReadonlySet<QueryTerm>): Promise<QueryTerm[]> {
  const [{ correctSpelling }, vocabulary] = await Promise.all([import('./spelling.ts'), index.vocabulary()]);
  return correctSpelling(index, vocabulary, terms, unknown);
}

async function matched(index: SearchIndex, matches: NameMatches, hits: PostingsHit[]): Promise<QueryMatches> {
  const documents = await matchDocuments(index, matches, hits);
  return { matches, documents, names: withLinkedMatches(index, matches.direct, matches.terms.length) };
}

import type { Card, Kind, NameRecord } from '../format/records.ts';
import type { DocumentMatches } from './document-matches.ts';
import { explain, type Why } from './explain.ts';
import type { TermMatches } from './match-names.ts';
import type { SearchIndex } from './open-index.ts';
import type { QueryTerm } from './parse-query.ts';

/** A record that was found. */
export interface Result {
  kind: Kind;
  id: string;
  score: number;
  why: Why[];
  /** Its name in the language of the reader. */
  name: string;
  /** Of a name, its position and its entry in the root; of a document, its number and its card. */
  record: ({ type: 'name'; position: number } & NameRecord) | ({ type: 'document'; document: number } & Card);
}

/** The query of the results. */
interface ParsedQuery {
  index: SearchIndex;
  query: string;
  terms: QueryTerm[];
}

/** The result for a document. */
export function documentResult(
  { index, query, terms }: ParsedQuery,
  { document, score, card }: { document: number; score: number; card: Card },
  matches: DocumentMatches,
): Result {
  return {
    kind: card.kind,
    id: card.id,
    score,
    why: explain(index, query, terms, (term) => matches.reason(document, term)),
    name: index.locale === 'en' ? card.en : card.zh,
    record: { type: 'document', document, ...card },
  };
}

/** The result for a name. */
export function nameResult(
  { index, query, terms }: ParsedQuery,
  { position, score }: { position: number; score: number },
  matches: TermMatches,
): Result {
  const record = index.names[position] as NameRecord;
  const why = explain(index, query, terms, (term) => {
    const match = matches[term];
    return match ? { how: match.how, text: match.text, name: match.name === position ? null : match.name } : null;
  });
  return {
    kind: record.kind,
    id: record.id,
    score,
    why,
    name: index.shown[position] ?? record.en,
    record: { type: 'name', position, ...record },
  };
}

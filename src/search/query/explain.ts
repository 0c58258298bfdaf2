import type { How, Kind } from '../format/records.ts';
import type { Reason } from './document-matches.ts';
import type { SearchIndex } from './open-index.ts';
import type { QueryTerm } from './parse-query.ts';

/** Why a record was found: what was typed, and what it matches. */
export interface Why {
  /** How it matches: a key for the sentence. */
  key: How;
  /** As typed. */
  typed: string;
  /** As the atlas has it. */
  words: string;
  /** The record it belongs to, when that is another: the service of a case. */
  through: { kind: Kind; id: string; name: string } | null;
}

/** The reasons in the order of the query; terms in a row with the same reason are one. */
export function explain(index: SearchIndex, query: string, terms: QueryTerm[], reasonAt: (term: number) => Reason | null): Why[] {
  const runs: (Reason & { from: number; to: number })[] = [];
  terms.forEach(({ from, to }, term) => {
    const reason = reasonAt(term);
    if (!reason) return;
    const before = runs.at(-1);
    if (before && before.how === reason.how && before.text === reason.text && before.name === reason.name) before.to = to;
    else runs.push({ ...reason, from, to });
  });
  return runs.map(({ how, text, name, from, to }) => {
    const typed = query.slice(from, to);
    const record = name === null ? undefined : index.names[name];
    return {
      key: how,
      typed,
      words: text === '' ? typed : text,
      through: record && name !== null ? { kind: record.kind, id: record.id, name: index.shown[name] ?? record.en } : null,
    };
  });
}

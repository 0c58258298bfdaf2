import type { How, Kind } from '../format/records.ts';
import { fold } from '../text/fold.ts';
import type { Reason } from './document-matches.ts';
import type { SearchIndex } from './open-index.ts';
import type { QueryTerm } from './parse-query.ts';

/** Why a record was found: what was typed, and what it matched. */
export interface Why {
  /** How it matched; selects the sentence shown to the reader. */
  key: How;
  /** The matched part of the query, as typed. */
  typed: string;
  /** The matched text, as written in the atlas. */
  words: string;
  /** The linked record that matched, such as the service of a case; `null` if the record itself matched. */
  through: { kind: Kind; id: string; name: string } | null;
}

/** The reasons in the order of the query; consecutive terms with the same reason are combined. */
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
      // The root has Simplified only: a reader of Traditional who typed the same words is quoted.
      words: text === '' || isSame(index, text, typed) ? typed : text,
      through: record && name !== null ? { kind: record.kind, id: record.id, name: index.shown[name] ?? record.en } : null,
    };
  });
}

function isSame({ folding, locale }: SearchIndex, a: string, b: string): boolean {
  return locale === 'zh-hant' && fold(a, folding).text === fold(b, folding).text;
}

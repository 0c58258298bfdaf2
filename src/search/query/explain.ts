import type { How, Kind } from '../format/records.ts';
import type { SearchIndex } from './open-index.ts';
import type { Asked } from './query-terms.ts';

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

type ReasonAt = (part: number) => { how: How; words: string; name: number | null } | null;

/** The reasons in the order of the question; parts that answer alike are one. */
export function whyOf(index: SearchIndex, query: string, asked: Asked[], reasonAt: ReasonAt): Why[] {
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

import type { Kind } from '../format/records.ts';
import type { Subject } from './asked.ts';
import { matchNames } from './match-names.ts';
import type { SearchIndex } from './open-index.ts';
import { parseQuery } from './parse-query.ts';

/** A name found in a text: its position in the root, and where its words stand. */
export interface NameIn extends Subject {
  kind: Kind;
  position: number;
  ranges: [from: number, to: number][];
}

/** A whole name has more than this quality; one within a longer name, or misspelt, has less. */
const wholeName = 0.9;

/** The names that the text holds in full, the longest first. */
export function namesIn(index: SearchIndex, text: string): NameIn[] {
  return spansOfNames(index, text).found;
}

/** The names of these kinds that the text consists of, one of each kind; `null` if it holds anything else. */
export function onlyNamesIn(index: SearchIndex, text: string, kinds: readonly Kind[]): NameIn[] | null {
  const { found, terms } = spansOfNames(index, text);
  const chosen = firstOfEachKind(found.filter(({ kind }) => kinds.includes(kind)));
  const isCovered = terms.every(({ isStop }, at) => isStop || chosen.some(({ covers }) => covers.includes(at)));
  return isCovered ? chosen : null;
}

function spansOfNames(index: SearchIndex, text: string) {
  const terms = parseQuery(index, `${text} `);
  const found = [...matchNames(index, terms).direct]
    .flatMap(([position, matches]) => {
      const covers = matches.flatMap((match, at) => (match?.isWhole && match.quality > wholeName ? [at] : []));
      const [from] = covers;
      const record = index.names[position];
      if (from === undefined || !record) return [];
      const ranges = covers.flatMap((at): [number, number][] => {
        const term = terms[at];
        return term ? [[term.from, term.to]] : [];
      });
      return [{ kind: record.kind, id: record.id, name: index.shown[position] ?? record.en, position, ranges, from, covers }];
    })
    .sort((a, b) => b.covers.length - a.covers.length || a.from - b.from);
  return { found, terms };
}

/** Of each kind only the first. */
export function firstOfEachKind<One extends Subject>(subjects: One[]): One[] {
  return subjects.filter(({ kind }, at) => subjects.findIndex((other) => other.kind === kind) === at);
}

import type { Asked } from './asked.ts';
import { type Cover, type Match, throughLinks, understand } from './covers.ts';
import type { SearchIndex } from './open-index.ts';
import { type How, type Kind, kinds, type SearchRecord } from './records.ts';

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
  record: SearchRecord;
}

export interface Group {
  kind: Kind;
  /** How many were found; `results` holds the best of them. */
  count: number;
  results: Result[];
}

/** Below this share of the best score nothing is worth a look. */
const leastOfBest = 0.05;

/**
 * Everything that answers a question, in groups by kind, the group with the best answer first.
 * Every record gets a place for every word: none is left out for one word it lacks, but two words found beat one.
 */
export function search(index: SearchIndex, query: string, { limit = 10 }: { limit?: number } = {}): Group[] {
  const found = ranked(index, query);
  return kinds
    .map((kind) => {
      const results = found.filter((result) => result.kind === kind);
      return { kind, count: results.length, results: results.slice(0, limit) };
    })
    .filter(({ count }) => count > 0)
    .sort((a, b) => (b.results[0]?.score ?? 0) - (a.results[0]?.score ?? 0));
}

/** The same in one list, best first; of equal scores in the order of kinds, then the one with more cases. */
export function ranked(index: SearchIndex, query: string): Result[] {
  const { asked, own } = understand(index, query);
  if (asked.length === 0) return [];
  const covers = throughLinks(index, own, asked.length);

  const weights = asked.map(({ weight }, at) => weight * rarity([...covers.values()].filter((cover) => cover[at] !== null).length));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const results = [...covers].flatMap(([at, cover]): (Result & { cases: number })[] => {
    const record = index.records[at] as SearchRecord;
    if (record.kind === 'way') return [];
    const score = scoreOf(cover, weights, total) * (record.kind === 'conflict' ? 0.6 : 1);
    return [{ kind: record.kind, id: record.id, score, why: whyOf(index, query, asked, cover, at), record, cases: index.cases[at] ?? 0 }];
  });
  results.sort((a, b) => b.score - a.score || kinds.indexOf(a.kind) - kinds.indexOf(b.kind) || b.cases - a.cases);
  const least = (results[0]?.score ?? 0) * leastOfBest;
  return results.filter(({ score }) => score >= least);
}

/** A word that many records have decides less than a rare one. */
function rarity(count: number): number {
  return 1 / Math.log2(2 + Math.max(1, count));
}

/** Mean quality of the answers, times the square of the share answered. Rounded, so that equal answers tie. */
function scoreOf(cover: Cover, weights: number[], total: number): number {
  let [sum, share] = [0, 0];
  cover.forEach((match, at) => {
    if (!match) return;
    sum += match.quality * (weights[at] ?? 0);
    share += (weights[at] ?? 0) / total;
  });
  return Math.round((sum / total) * share ** 2 * 1e6) / 1e6;
}

function whyOf(index: SearchIndex, query: string, asked: Asked[], cover: Cover, record: number): Why[] {
  const whys: (Why & { last: Match; from: number; to: number })[] = [];
  cover.forEach((match, at) => {
    const unit = asked[at];
    if (!match || !unit) return;
    const before = whys.at(-1);
    if (before && before.last.words === match.words && before.last.record === match.record && before.last.how === match.how)
      before.to = unit.to;
    else {
      const other = match.record === record ? null : (index.records[match.record] ?? null);
      whys.push({
        key: match.how,
        typed: '',
        words: match.words,
        through: other && { kind: other.kind, id: other.id, name: other.name },
        last: match,
        from: unit.from,
        to: unit.to,
      });
    }
  });
  return whys.map(({ key, words, through, from, to }) => ({ key, typed: query.slice(from, to), words, through }));
}

import type { QueryWeights } from '../weights.ts';
import type { DocumentMatches } from './document-matches.ts';
import type { TermMatches } from './match-names.ts';
import type { QueryTerm } from './parse-query.ts';

/** The scores of records for one query. */
export interface Scorer {
  /** The score of each document; 0 if no term matches. */
  documents(): Float64Array;
  /** The score of one document, with the qualities of some terms raised to those in `better`. */
  document(document: number, better: ReadonlyMap<number, number>): number;
  name(matches: TermMatches): number;
}

/**
 * A score is the weighted mean of the qualities of the terms, multiplied by a power of the share of the query that matches: matching two
 * terms fairly ranks above matching one term well. Rare terms weigh more than common ones. Scores are rounded, so that equal matches tie.
 */
export function scorerOf(
  terms: QueryTerm[],
  matches: DocumentMatches,
  names: ReadonlyMap<number, TermMatches>,
  { rarity, coverage }: QueryWeights,
): Scorer {
  const ofNames = [...names.values()];
  const qualities = terms.map((_, term) => matches.qualities(term));
  const weights = terms.map(({ weight }, term) => {
    let count = ofNames.filter((termMatches) => termMatches[term]).length;
    for (const quality of qualities[term] as Float32Array) if (quality > 0) count++;
    return weight * inverseFrequency(count) ** rarity;
  });
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  // Of stop words alone nothing is asked.
  const scoreOf = (sum: number, matched: number) =>
    total === 0 ? 0 : Math.round((sum / total) * (matched / total) ** coverage * 1e6) / 1e6;
  const one = (qualityAt: (term: number) => number) => {
    let [sum, matched] = [0, 0];
    weights.forEach((weight, term) => {
      const quality = qualityAt(term);
      sum += quality * weight;
      if (quality > 0) matched += weight;
    });
    return scoreOf(sum, matched);
  };
  return {
    documents: () => {
      const size = qualities[0]?.length ?? 0;
      const [sums, matched] = [new Float64Array(size), new Float64Array(size)];
      qualities.forEach((row, term) => {
        const weight = weights[term] as number;
        for (let at = 0; at < size; at++) {
          const quality = row[at] as number;
          if (quality === 0) continue;
          sums[at] = (sums[at] as number) + quality * weight;
          matched[at] = (matched[at] as number) + weight;
        }
      });
      for (let at = 0; at < size; at++) if (matched[at] !== 0) sums[at] = scoreOf(sums[at] as number, matched[at] as number);
      return sums;
    },
    document: (document, better) => one((term) => Math.max(qualities[term]?.[document] ?? 0, better.get(term) ?? 0)),
    name: (termMatches) => one((term) => termMatches[term]?.quality ?? 0),
  };
}

/** The weight of a term by its frequency: a term that many records have weighs less than a rare one. */
function inverseFrequency(count: number): number {
  return 1 / Math.log2(2 + Math.max(1, count));
}

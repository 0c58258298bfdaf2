import type { DocumentCovers } from './document-matches.ts';
import type { Cover } from './match-names.ts';
import type { Asked } from './query-terms.ts';

export interface Scorer {
  /** The score of every document; 0 where nothing of the question is answered. */
  documents(): Float64Array;
  /** The score of one whose title answers some parts better. */
  document(document: number, better: ReadonlyMap<number, number>): number;
  name(cover: Cover): number;
}

/** Mean quality of the answers, times the square of the share answered. Rounded, so that equal answers tie. */
export function scorerOf(asked: Asked[], covers: DocumentCovers, names: Map<number, Cover>): Scorer {
  const named = [...names.values()];
  const qualities = asked.map((_, part) => covers.qualities(part));
  const weights = asked.map(({ weight }, part) => {
    let count = named.filter((cover) => cover[part]).length;
    for (const quality of qualities[part] as Float32Array) if (quality > 0) count++;
    return weight * rarity(count);
  });
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const scoreOf = (sum: number, share: number) => Math.round((sum / total) * (share / total) ** 2 * 1e6) / 1e6;
  const one = (qualityAt: (part: number) => number) => {
    let [sum, share] = [0, 0];
    weights.forEach((weight, part) => {
      const quality = qualityAt(part);
      sum += quality * weight;
      if (quality > 0) share += weight;
    });
    return scoreOf(sum, share);
  };
  return {
    documents: () => {
      const size = qualities[0]?.length ?? 0;
      const [sums, shares] = [new Float64Array(size), new Float64Array(size)];
      qualities.forEach((row, part) => {
        const weight = weights[part] as number;
        for (let at = 0; at < size; at++) {
          const quality = row[at] as number;
          if (quality === 0) continue;
          sums[at] = (sums[at] as number) + quality * weight;
          shares[at] = (shares[at] as number) + weight;
        }
      });
      for (let at = 0; at < size; at++) if (shares[at] !== 0) sums[at] = scoreOf(sums[at] as number, shares[at] as number);
      return sums;
    },
    document: (document, better) => one((part) => Math.max(qualities[part]?.[document] ?? 0, better.get(part) ?? 0)),
    name: (cover) => one((part) => cover[part]?.quality ?? 0),
  };
}

/** A word that many records have decides less than a rare one. */
function rarity(count: number): number {
  return 1 / Math.log2(2 + Math.max(1, count));
}

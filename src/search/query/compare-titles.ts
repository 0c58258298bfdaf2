import type { Card } from '../format/records.ts';
import { qualityOf, stretchesIn } from './match-form.ts';
import { shareOfTorn, type Understood } from './match-names.ts';
import type { SearchIndex } from './open-index.ts';
import type { Scorer } from './score.ts';

/** Titles decide among the best: half as many more than are shown are compared by theirs. */
export const comparedFor = (limit: number) => Math.ceil(limit * 1.5);

/** The documents with the highest scores, best first; of equal scores the first on record. */
export function highest(documents: number[], scores: Float64Array, most: number): { document: number; score: number }[] {
  const kept: { document: number; score: number }[] = [];
  for (const document of documents) {
    const score = scores[document] as number;
    const last = kept.at(-1);
    if (kept.length === most && last && score <= last.score) continue;
    let at = kept.length;
    while (at > 0 && (kept[at - 1]?.score as number) < score) at--;
    kept.splice(at, 0, { document, score });
    if (kept.length > most) kept.pop();
  }
  return kept;
}

interface Compared {
  card: Card;
  document: number;
  score: number;
}

/** The best documents by their whole titles: a title that is asked for in full goes before one that has the same words. */
export async function compared(
  index: SearchIndex,
  { asked, lengths }: Understood,
  scorer: Scorer,
  found: { document: number; score: number }[],
): Promise<Compared[]> {
  const cards = await Promise.all(found.map(async ({ document, score }) => ({ document, score, card: await index.card(document) })));
  return cards
    .map(({ document, score, card }) => {
      const better = new Map<number, number>();
      for (const form of index.formsOf(card)) {
        const stretches = stretchesIn(asked, form);
        const quality = stretches.length === 0 ? 0 : qualityOf(form, stretches);
        for (const { from, to, share } of stretches) {
          const isTorn = quality < 1 && (lengths[from] ?? 0) > to - from;
          const answer = quality * share * (isTorn ? shareOfTorn : 1);
          for (let part = from; part < to; part++) better.set(part, Math.max(better.get(part) ?? 0, answer));
        }
      }
      return { document, card, score: better.size === 0 ? score : Math.max(score, scorer.document(document, better)) };
    })
    .sort((a, b) => b.score - a.score || a.document - b.document);
}

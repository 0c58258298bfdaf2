import type { Card } from '../format/records.ts';
import { formQuality, matchForm } from './match-form.ts';
import type { NameMatches } from './match-names.ts';
import type { SearchIndex } from './open-index.ts';
import type { Scorer } from './score.ts';

/** A document and its score. */
interface Scored {
  document: number;
  score: number;
}

/**
 * Ranks the best documents again by their whole titles: a title that the query contains in full comes before one that shares only some
 * words.
 */
export async function rerankByTitle(
  index: SearchIndex,
  { terms, nameLengths }: NameMatches,
  scorer: Scorer,
  found: Scored[],
): Promise<(Scored & { card: Card })[]> {
  const cards = await Promise.all(found.map(async ({ document, score }) => ({ document, score, card: await index.card(document) })));
  return cards
    .map(({ document, score, card }) => {
      const better = new Map<number, number>();
      for (const form of index.formsOf(card)) {
        const spans = matchForm(terms, form);
        const ofTitle = spans.length === 0 ? 0 : formQuality(form, spans, index.weights);
        for (const { from, to, factor } of spans) {
          const isPartial = ofTitle < 1 && (nameLengths[from] ?? 0) > to - from;
          const quality = ofTitle * factor * (isPartial ? index.weights.partWithinName : 1);
          for (let term = from; term < to; term++) better.set(term, Math.max(better.get(term) ?? 0, quality));
        }
      }
      return { document, card, score: better.size === 0 ? score : Math.max(score, scorer.document(document, better)) };
    })
    .sort((a, b) => b.score - a.score || a.document - b.document);
}

/** The documents with the highest scores, best first; equal scores in the order of the documents. */
export function topDocuments(documents: number[], scores: Float64Array, most: number): Scored[] {
  const top: Scored[] = [];
  for (const document of documents) {
    const score = scores[document] as number;
    const last = top.at(-1);
    if (top.length === most && last && score <= last.score) continue;
    let at = top.length;
    while (at > 0 && (top[at - 1]?.score as number) < score) at--;
    top.splice(at, 0, { document, score });
    if (top.length > most) top.pop();
  }
  return top;
}

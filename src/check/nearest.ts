import { editDistance } from '../values/edit-distance.ts';

/** The known word most similar to a misspelt one, or `null` if none is similar: `nearest('wuxii', ['wuxi'])` is `wuxi`. */
export function nearest(word: string, known: Iterable<string>): string | null {
  let best: string | null = null;
  let bestDistance = Math.max(1, Math.floor(word.length * 0.34)) + 1;
  for (const candidate of known) {
    if (Math.abs(candidate.length - word.length) >= bestDistance) continue;
    const distance = editDistance(word, candidate);
    if (distance < bestDistance) [best, bestDistance] = [candidate, distance];
  }
  return best;
}

/** How to mend a misspelt word: the known one that was meant, if one is near. */
export function didYouMean(word: string, known: Iterable<string>, otherwise: string): string {
  const near = nearest(word, known);
  return near ? `Did you mean "${near}"?` : otherwise;
}

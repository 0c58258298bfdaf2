/** How strongly a document has a key: one digit in the file. What it is worth depends on what the key is: a word, a name or a year. */
export type Impact = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9;

/** The impact of a word, by the field of the document it stands in. `often` is a running text that repeats it. */
export const fieldImpact = { name: 9, figure: 8, about: 6, often: 4, text: 3 } as const satisfies Record<string, Impact>;

/**
 * The impacts of a service that a document does not have, while it has the broader term: a search for a service without cases falls
 * back on these. `broader` when the document has the broader term itself, `sibling` when it has another of its narrower terms.
 */
export const fallbackImpact = { broader: 4, sibling: 3 } as const satisfies Record<string, Impact>;

/** The factors of links that an index can write, by impact: between a document and a name it has itself. */
export const linkFactors: Partial<Record<Impact, number>> = { 9: 1, 8: 0.97, 7: 0.9, 6: 0.6, 5: 0.5 };

/** The nearest impact for the factor of a link. */
export function impactOfFactor(factor: number): Impact {
  const nearest = Object.entries(linkFactors).sort(([, a], [, b]) => Math.abs(a - factor) - Math.abs(b - factor))[0];
  return Number(nearest?.[0] ?? 5) as Impact;
}

/** The impacts of a year: the first of a document, and the others it lasts. */
export const yearImpact = { first: 9, later: 8 } as const satisfies Record<string, Impact>;

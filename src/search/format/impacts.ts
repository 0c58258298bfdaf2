/** How strongly a document matches a key, as one digit in the file. Its weight depends on the kind of key: a word, a name or a year. */
export type Impact = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9;

/** The impact of a word, by the field of the document that contains it. `often` is a running text that repeats the word. */
export const fieldImpact = { name: 9, figure: 8, about: 6, often: 4, text: 3 } as const satisfies Record<string, Impact>;

/**
 * The impacts of a service that a document does not have itself, so that a search for a service without cases still finds related ones.
 * `broader`: the document has the broader term itself; `sibling`: it has another narrower term of the same broader term.
 */
export const fallbackImpact = { broader: 4, sibling: 3 } as const satisfies Record<string, Impact>;

/** The link factors that the index can store for a document and a name it is linked to, by impact. */
export const linkFactors: Partial<Record<Impact, number>> = { 9: 1, 8: 0.97, 7: 0.9, 6: 0.6, 5: 0.5 };

/** The impact whose link factor is nearest. */
export function impactOfFactor(factor: number): Impact {
  const nearest = Object.entries(linkFactors).sort(([, a], [, b]) => Math.abs(a - factor) - Math.abs(b - factor))[0];
  return Number(nearest?.[0] ?? 5) as Impact;
}

/** The impacts of a year: the first year of a document, and the later years of its duration. */
export const yearImpact = { first: 9, later: 8 } as const satisfies Record<string, Impact>;

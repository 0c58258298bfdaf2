import manifest from '../../package.json' with { type: 'json' };

/** What a page and a build may cost at most; the numbers stand in package.json. */
export interface Budgets {
  /** The heaviest case page with its styles, brotli. */
  casePageBytes: number;
  /** The heaviest comparison of two cities with its styles, brotli. */
  comparisonPageBytes: number;
  /** The styles of a case page, brotli. */
  casePageStyleBytes: number;
  /** Scripts before interaction on a page for reading. */
  readingScriptBytes: number;
  /** Everything a case page asks for before interaction. */
  firstTransferBytes: number;
  /** The fonts a case page asks for. */
  fontBytes: number;
  /** The most memory a build takes. */
  buildPeakMegabytes: number;
}

export const budgets: Budgets = (manifest as unknown as { budgets: Budgets }).budgets;

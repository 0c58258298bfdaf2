import manifest from '../../../package.json' with { type: 'json' };

/** The maximum cost of pages, builds and searches; the values are in package.json. */
export interface Budgets {
  /** The largest case page including styles, brotli. */
  casePageBytes: number;
  /** The largest comparison of two cities including styles, brotli. */
  comparisonPageBytes: number;
  /** The styles of a case page, brotli. */
  casePageStyleBytes: number;
  /** Scripts loaded before interaction on a reading page. */
  readingScriptBytes: number;
  /** Everything loaded before interaction on a case page. */
  firstTransferBytes: number;
  /** The fonts that a case page loads. */
  fontBytes: number;
  /** The largest page of a list with facets including styles, brotli. */
  listPageBytes: number;
  /** The peak memory of a build. */
  buildPeakMegabytes: number;
  /**
   * Code and index files before the first result of a median query, gzip; at the current size, and with a thousand and ten thousand cases.
   */
  searchFirstResultBytes: number;
  searchFirstResultBytesAt1000: number;
  searchFirstResultBytesAt10000: number;
  /**
   * The 95th percentile of a keystroke in Chromium with the CPU slowed four times; at the current size, and with a thousand and ten
   * thousand cases.
   */
  searchKeystrokeMs: number;
  searchKeystrokeMsAt1000: number;
  searchKeystrokeMsAt10000: number;
  /** Opening the index, with the same slowdown. */
  searchSetUpMs: number;
  /** The longest time a query may block the main thread. */
  searchBlockMs: number;
  /** Minimum mean reciprocal rank and recall at ten, and the minimum MRR of any class of queries. */
  searchMrr: number;
  searchRecall: number;
  searchClassMrr: number;
  /**
   * Waiting times of a writer, median of ten: for the first page from the start of the server, for the others from saving until the open
   * page shows it.
   */
  devFirstPageSeconds: number;
  devProseSeconds: number;
  devFigureSeconds: number;
  devMistakeSeconds: number;
  devBackSeconds: number;
}

export const budgets: Budgets = (manifest as unknown as { budgets: Budgets }).budgets;

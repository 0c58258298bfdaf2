import manifest from '../../../package.json' with { type: 'json' };

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
  /** The heaviest page of a list with facets, with its styles, brotli. */
  listPageBytes: number;
  /** The most memory a build takes. */
  buildPeakMegabytes: number;
  /** Code and index files before the first answer to a median query, gzip; and with a thousand and ten thousand cases. */
  searchFirstResultBytes: number;
  searchFirstResultBytesAt1000: number;
  searchFirstResultBytesAt10000: number;
  /** 95 of 100 keystrokes in Chromium with the processor slowed four times; and with a thousand and ten thousand cases. */
  searchKeystrokeMs: number;
  searchKeystrokeMsAt1000: number;
  searchKeystrokeMsAt10000: number;
  /** Opening the index, slowed alike. */
  searchSetUpMs: number;
  /** The longest any query may keep the thread. */
  searchBlockMs: number;
  /** Mean reciprocal rank and recall among the first ten, and the least rank of any class of queries. */
  searchMrr: number;
  searchRecall: number;
  searchClassMrr: number;
  /** What a writer waits for, median of ten: the first page from the start of the server, the others from the save to the open page. */
  devFirstPageSeconds: number;
  devProseSeconds: number;
  devFigureSeconds: number;
  devMistakeSeconds: number;
  devBackSeconds: number;
}

export const budgets: Budgets = (manifest as unknown as { budgets: Budgets }).budgets;

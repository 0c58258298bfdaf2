import type { UnrecordedLines } from '../../schemas/collections.ts';
import { groupByEach } from '../../values/group.ts';
import { hasLine, type LineRange, parseLines } from '../../values/lines.ts';
import { memoize } from '../../values/memoize.ts';
import type { Atlas, SourceRecord } from '../records/records.ts';
import { formsOf, stretchesOf } from './printed-forms.ts';

/** What one record takes from a passage of a source. */
export interface RecordRead {
  ref: string;
  /** The quoted forms, in the order of the lines. The cells of a statistic, which repeats the whole passage, are only counted. */
  quotes: { line: number; printed: string }[];
  cells: number;
}

export interface ReadStretch {
  heading: SourceRecord['headings'][number];
  records: RecordRead[];
  /** The lines that were not recorded, with the reasons. */
  unrecorded: UnrecordedLines[];
}

/** For each heading of a source, what was recorded from its lines and what was not. */
export function readFrom(atlas: Atlas, source: SourceRecord): readonly ReadStretch[] {
  return stretchesRead(atlas)(source);
}

const stretchesRead = memoize((atlas: Atlas) => memoize((source: SourceRecord) => read(atlas, source)));

function read(atlas: Atlas, source: SourceRecord): ReadStretch[] {
  const byHeading = new Map(source.headings.map((heading) => [heading, new Map<string, RecordRead>()]));
  const headingsAt = headingsByLine(source);
  /** The last line, under each heading, of a passage; if it covers several headings, the first of its ranges under each counts. */
  const places = (ranges: readonly LineRange[]) => {
    const lines = new Map<Heading, number>();
    for (const [, last] of ranges) for (const heading of headingsAt.get(last) ?? []) if (!lines.has(heading)) lines.set(heading, last);
    return lines;
  };
  const record = (heading: Heading, use: string) => {
    const records = byHeading.get(heading) ?? new Map<string, RecordRead>();
    const ref = use.split(/[#@]/)[0] ?? use;
    const found = records.get(ref) ?? { ref, quotes: [], cells: 0 };
    records.set(ref, found);
    return found;
  };
  for (const { use, lines } of stretchesOf(atlas, source.id)) for (const heading of places(lines).keys()) record(heading, use);
  for (const { use, printed, lines } of formsOf(atlas, source.id)) {
    if (use.startsWith('source/')) continue;
    for (const [heading, line] of places(lines)) {
      const found = record(heading, use);
      if (found.ref.startsWith('stat/')) found.cells++;
      // The quotations of a conflict are already quoted by the records.
      else if (!found.ref.startsWith('conflict/') && !found.quotes.some((quote) => quote.line === line && quote.printed === printed))
        found.quotes.push({ line, printed });
    }
  }
  return source.headings.map((heading) => ({
    heading,
    records: [...(byHeading.get(heading)?.values() ?? [])].map((each) => ({
      ...each,
      quotes: each.quotes.sort((a, b) => a.line - b.line),
    })),
    unrecorded: source.ledger?.unread.filter(({ lines }) => hasLine(heading.lines, parseLines(lines)[0]?.[0] ?? 0)) ?? [],
  }));
}

type Heading = SourceRecord['headings'][number];

/** The headings that contain each line of a source. */
function headingsByLine({ headings }: SourceRecord): Map<number, Heading[]> {
  return groupByEach(headings, ({ lines }) =>
    lines.flatMap(([first, last]) => Array.from({ length: last - first + 1 }, (_, at) => first + at)),
  );
}

/** Groups passages for a page: a passage with records or reasons alone (`told`), consecutive passages without any together (`bare`). */
export function groupBare(stretches: readonly ReadStretch[]): ({ told: ReadStretch } | { bare: ReadStretch[] })[] {
  const groups: ({ told: ReadStretch } | { bare: ReadStretch[] })[] = [];
  for (const stretch of stretches) {
    const last = groups.at(-1);
    if (stretch.records.length + stretch.unrecorded.length > 0) groups.push({ told: stretch });
    else if (last && 'bare' in last) last.bare.push(stretch);
    else groups.push({ bare: [stretch] });
  }
  return groups;
}

/** How many of the lines with words in a source are used, and how. */
export interface LineAccount {
  worded: number;
  /** Lines that are quoted. */
  quoted: number;
  /** Lines that a record was written from, without quoting them. */
  told: number;
  /** Lines that nothing uses. */
  unused: number;
  /** The number of reasons by kind, most frequent first: reasons for whole lines, and for figures or titles on used lines. */
  reasons: { reason: UnrecordedLines['reason']; entries: number }[];
}

/** The account of a source; `null` if the evidence command has not written its ledger yet. */
export function accountOf({ ledger }: Pick<SourceRecord, 'ledger'>): LineAccount | null {
  if (!ledger) return null;
  const uses = Object.values(ledger.lines);
  const quoted = uses.filter((line) => line.some((use) => /[#@]/.test(use))).length;
  const entries = new Map<UnrecordedLines['reason'], number>();
  for (const { reason } of ledger.unread) entries.set(reason, (entries.get(reason) ?? 0) + 1);
  return {
    worded: ledger.worded,
    quoted,
    told: uses.length - quoted,
    unused: ledger.worded - uses.length,
    reasons: [...entries]
      .map(([reason, n]) => ({ reason, entries: n }))
      .sort((a, b) => b.entries - a.entries || (a.reason < b.reason ? -1 : 1)),
  };
}

import type { UnrecordedLines } from '../../schemas/collections.ts';
import { groupByEach } from '../../values/group.ts';
import { hasLine, type LineRange, parseLines } from '../../values/lines.ts';
import { memoize } from '../../values/memoize.ts';
import type { Atlas, SourceRecord } from '../records/records.ts';
import { formsOf, stretchesOf } from './printed-forms.ts';

/** What one record has from a stretch of a source. */
export interface RecordRead {
  ref: string;
  /** The words quoted, in the order of the lines. Of a statistic, which prints the whole stretch again, they are only counted. */
  quotes: { line: number; printed: string }[];
  cells: number;
}

export interface ReadStretch {
  heading: SourceRecord['headings'][number];
  records: RecordRead[];
  /** What stands here and went into no record, with the reasons. */
  unrecorded: UnrecordedLines[];
}

/** Everything read from a source and everything that was not, heading by heading. */
export function readFrom(atlas: Atlas, source: SourceRecord): readonly ReadStretch[] {
  return stretchesRead(atlas)(source);
}

const stretchesRead = memoize((atlas: Atlas) => memoize((source: SourceRecord) => read(atlas, source)));

function read(atlas: Atlas, source: SourceRecord): ReadStretch[] {
  const byHeading = new Map(source.headings.map((heading) => [heading, new Map<string, RecordRead>()]));
  const headingsAt = headingsByLine(source);
  /** Where a stretch ends under each heading; one that runs over several stands under each, at its first range there. */
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
      // A conflict quotes what the records quote.
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

/** The headings over each line of a source. */
function headingsByLine({ headings }: SourceRecord): Map<number, Heading[]> {
  return groupByEach(headings, ({ lines }) =>
    lines.flatMap(([first, last]) => Array.from({ length: last - first + 1 }, (_, at) => first + at)),
  );
}

/** Stretches as a page shows them: one with something to say stands alone, a run of bare headings together. */
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

/** How the lines of a source that hold words were used. */
export interface LineAccount {
  worded: number;
  /** Words of the line are quoted. */
  quoted: number;
  /** A record tells of the line without quoting it. */
  told: number;
  /** Nothing uses the line. */
  unused: number;
  /** Reasons by kind, the most frequent first: for whole lines and for figures or titles left over on lines that are used. */
  reasons: { reason: UnrecordedLines['reason']; entries: number }[];
}

/** The account of a source, or `null` before the evidence run has written its ledger. */
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

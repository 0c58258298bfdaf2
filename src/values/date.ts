import { type CalendarPart, type CalendarProblem, type DatePrecision, neighbour, readCalendarPart } from './calendar.ts';
import { type DateFormProblem, explainDateForm } from './date-form.ts';

/**
 * How a date relates to its interval. `known`: the day, month or year as written. `uncertain`: one moment in the interval, we do not know
 * which. `lasting`: the whole interval. `open`: from its first day, with no recorded end.
 */
export type DateKind = 'known' | 'uncertain' | 'lasting' | 'open';

/** A date as the interval of days it may mean. */
export type AtlasDate = {
  /** As written in the record. */
  edtf: string;
  /** First day it may mean. */
  earliest: string;
  /** Last day it may mean; `null` when the end is open. */
  latest: string | null;
  kind: DateKind;
  /** The precision of the written date; if its two ends differ, the coarser. */
  precision: DatePrecision;
  /** Written with `~`. */
  approximate: boolean;
};

/** Why a date is refused: a stable key. */
export type DateProblem = DateFormProblem['reason'] | CalendarProblem['reason'] | 'end-before-start' | 'same-ends';

/** A date, or the reason and the fix. */
export type ParsedDate = { ok: true; date: AtlasDate } | { ok: false; reason: DateProblem; message: string };

const part = String.raw`\d{4}(?:-\d\d){0,2}`;
const single = new RegExp(`^(${part})([~?]?)$`);
const oneOf = new RegExp(String.raw`^\[(${part})\.\.(${part})\]$`);
const interval = new RegExp(`^(${part})/(${part})$`);
const openInterval = new RegExp(String.raw`^(${part})/\.\.$`);

/**
 * Parses the EDTF forms the atlas accepts: `2007`, `2007-03`, `2010-07-12`, `2004~`, `2008?`, `[2004..2006]`, `2004/2006`, `2005/..`.
 *
 * `~` (about) widens the interval by one unit of the written precision on both sides: `2004~` is 2003-01-01 to 2005-12-31, `2004-03~` is
 * February to April 2004. EDTF gives `~` no width; this is our choice. `?` (the source is doubtful) leaves the interval as written.
 */
export function parseDate(edtf: string): ParsedDate {
  const [, written, qualifier] = single.exec(edtf) ?? [];
  if (written !== undefined) {
    const read = readCalendarPart(written);
    if ('reason' in read) return { ok: false, ...read };
    if (qualifier === '~') return accept(edtf, 'uncertain', neighbour(read, -1), neighbour(read, 1), true);
    return accept(edtf, qualifier === '?' ? 'uncertain' : 'known', read, read);
  }

  const [, from] = openInterval.exec(edtf) ?? [];
  if (from !== undefined) {
    const read = readCalendarPart(from);
    return 'reason' in read ? { ok: false, ...read } : accept(edtf, 'open', read, null);
  }

  const [, start, end] = oneOf.exec(edtf) ?? interval.exec(edtf) ?? [];
  if (start !== undefined && end !== undefined) {
    return parseTwoEnds(edtf, edtf.startsWith('[') ? 'uncertain' : 'lasting', start, end);
  }

  return { ok: false, ...explainDateForm(edtf) };
}

function parseTwoEnds(edtf: string, kind: DateKind, start: string, end: string): ParsedDate {
  const first = readCalendarPart(start);
  if ('reason' in first) return { ok: false, ...first };
  const last = readCalendarPart(end);
  if ('reason' in last) return { ok: false, ...last };
  if (start === end) return { ok: false, reason: 'same-ends', message: `"${edtf}" begins where it ends; write ${start}` };
  if (last.last < first.first) {
    return { ok: false, reason: 'end-before-start', message: `"${edtf}": ${end} is before ${start}; write the earlier date first` };
  }
  return accept(edtf, kind, first, last);
}

function accept(edtf: string, kind: DateKind, first: CalendarPart, last: CalendarPart | null, approximate = false): ParsedDate {
  const precision = coarser(first.precision, last?.precision ?? first.precision);
  return { ok: true, date: { edtf, earliest: first.first, latest: last?.last ?? null, kind, precision, approximate } };
}

function coarser(a: DatePrecision, b: DatePrecision): DatePrecision {
  const finestFirst: DatePrecision[] = ['day', 'month', 'year'];
  return finestFirst.indexOf(a) > finestFirst.indexOf(b) ? a : b;
}

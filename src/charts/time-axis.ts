import { scaleLinear } from 'd3';
import { yearFraction } from '../values/chronology.ts';
import type { AtlasDate } from '../values/date.ts';

/** Something with a start date and, if recorded, an end date. */
export interface Dated {
  date: AtlasDate | null;
  until: AtlasDate | null;
}

/** The years a chart shows, both included. */
export interface Years {
  from: number;
  to: number;
}

/** An axis of years from left to right; all years have the same width. */
export interface TimeAxis extends Years {
  left: number;
  right: number;
  /** The x position of a time: `at(2007.5)` is the middle of 2007. */
  at: (time: number) => number;
  years: { year: number; x: number }[];
}

/**
 * How a date is drawn. `point`: the month or day is known. `bar`: a duration, or an unknown time in one year. `hatched`: an unknown moment
 * in the interval.
 */
export type MarkForm = 'point' | 'bar' | 'hatched';

/** A date placed on the axis. */
export interface TimeMark {
  form: MarkForm;
  x: number;
  width: number;
  /** Whether no end is recorded; then it is drawn to the end of the axis, with an arrow. */
  isOpen: boolean;
}

/** The side of a point mark, and the minimum width of a bar. */
export const pointSize = 7;

/** The range of years that includes all dates; `null` if no item is dated. */
export function yearsOf(items: readonly Dated[]): Years | null {
  const days = items.flatMap(({ date, until }) => [date?.earliest, date?.latest, until?.latest].filter((day) => day != null));
  if (days.length === 0) return null;
  const years = days.map((day) => Number(day.slice(0, 4)));
  return { from: Math.min(...years), to: Math.max(...years) };
}

/** An axis from the first day of `from` to the last day of `to`. */
export function timeAxis({ from, to, left, right }: Years & { left: number; right: number }): TimeAxis {
  const scale = scaleLinear([from, to + 1], [left, right]).clamp(true);
  const years = Array.from({ length: to - from + 1 }, (_, step) => ({ year: from + step, x: scale(from + step) }));
  return { from, to, left, right, at: (time) => scale(time), years };
}

/** The position and form of a date: from its first possible day to its last, or a point if the month or day is known. */
export function placeInTime(axis: TimeAxis, date: AtlasDate, until: AtlasDate | null): TimeMark {
  const lastDay = until ? until.latest : date.latest;
  const isOpen = lastDay === null;
  const form = formOf(date, until);
  const start = axis.at(yearFraction(date.earliest));
  const end = isOpen ? axis.right : axis.at(yearFraction(lastDay, 'end'));
  // Two units of space before the next year, so that neighbouring bars do not merge.
  const width = form === 'point' ? pointSize : Math.max(pointSize, end - start - (isOpen ? 0 : 2));
  const x = form === 'point' ? (start + end - pointSize) / 2 : start;
  return { form, x: Math.max(axis.left, Math.min(x, axis.right - width)), width, isOpen };
}

function formOf(date: AtlasDate, until: AtlasDate | null): MarkForm {
  if (date.kind === 'uncertain') return 'hatched';
  return date.kind === 'known' && date.precision !== 'year' && until === null ? 'point' : 'bar';
}

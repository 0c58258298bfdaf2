import { daysInMonth, numbersOf } from './calendar.ts';
import type { AtlasDate } from './date.ts';

/** Sort order of lists: by earliest day, then by latest day, an open end last; undated records (`null`) come at the end. */
export function compareDates(a: AtlasDate | null, b: AtlasDate | null): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  return compareDays(a.earliest, b.earliest) || compareDays(a.latest ?? never, b.latest ?? never);
}

/** The year a date is listed under: the first year as written. `2004~` → 2004, although its interval begins in 2003. */
export function yearOf(date: AtlasDate): number {
  return Number(/\d{4}/.exec(date.edtf)?.[0]);
}

/** The years from `from` to `to` that the interval of a date overlaps. `2005/..` in 1996 to 2007 → [2005, 2006, 2007]; no overlap → []. */
export function yearsTouched(date: AtlasDate, { from, to }: { from: number; to: number }): number[] {
  const first = Math.max(from, numbersOf(date.earliest)[0]);
  const last = Math.min(to, date.latest === null ? to : numbersOf(date.latest)[0]);
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, step) => first + step);
}

/**
 * A day as a position on an axis of years: `2007-07-02` → 2007.4986, the midnight when it begins. With `edge: 'end'` the midnight when it
 * ends, so that the bar of 2007 runs from 2007 to 2008.
 */
export function yearFraction(day: string, edge: 'start' | 'end' = 'start'): number {
  const [year, month = 1, date = 1] = numbersOf(day);
  const daysOfYear = 337 + daysInMonth(year, 2);
  const daysBefore = (Date.UTC(year, month - 1, date) - Date.UTC(year, 0, 1)) / millisecondsOfDay;
  return year + (daysBefore + (edge === 'end' ? 1 : 0)) / daysOfYear;
}

const millisecondsOfDay = 86_400_000;

/** A day that sorts after every written day. */
const never = '9999-12-31';

function compareDays(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

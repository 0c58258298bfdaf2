/** The month names for messages and English dates; index 0 is January. */
export const monthNames = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

/** The precision of a written date. */
export type DatePrecision = 'day' | 'month' | 'year';

/** A year, month or day, with the first and last day of the interval it covers: `2007-03` is 2007-03-01 to 2007-03-31. */
export type CalendarPart = { precision: DatePrecision; first: string; last: string };

/** Why written digits are not a valid year, month or day. */
export type CalendarProblem = {
  reason: 'impossible-year' | 'impossible-month' | 'impossible-day' | 'season';
  message: string;
};

/** Parses `2007`, `2007-03` or `2010-07-12`; the caller has checked the shape. `2023-02-29` is a problem: "February 2023 has 28 days". */
export function readCalendarPart(written: string): CalendarPart | CalendarProblem {
  const [year, month, day] = numbersOf(written);
  // Years before 1000 or after 2999 are typing errors (0207, 9007); this also keeps years at four digits when `~` widens the interval.
  if (year < 1000 || year > 2999) {
    return { reason: 'impossible-year', message: `"${written}": a year stands between 1000 and 2999` };
  }
  if (month === undefined) return yearPart(year);
  if (month >= 21 && month <= 41) {
    return {
      reason: 'season',
      message: `"${written}" is a season or a part of the year in EDTF; write its months, for example [${year}-03..${year}-05]`,
    };
  }
  if (month < 1 || month > 12) {
    return { reason: 'impossible-month', message: `"${written}": months go from 01 to 12, not ${pad(month)}` };
  }
  if (day === undefined) return monthPart(year, month);
  const days = daysInMonth(year, month);
  if (day < 1 || day > days) {
    return { reason: 'impossible-day', message: `"${written}": ${monthNames[month - 1]} ${year} has ${days} days` };
  }
  return dayPart(year, month, day);
}

/** The previous (`-1`) or next (`1`) year, month or day of the same precision: after `2004-12` comes 2005-01. */
export function neighbour({ precision, first }: CalendarPart, step: -1 | 1): CalendarPart {
  const [year, month = 1, day = 1] = numbersOf(first);
  if (precision === 'year') return yearPart(year + step);
  const moved = new Date(precision === 'month' ? Date.UTC(year, month - 1 + step, 1) : Date.UTC(year, month - 1, day + step));
  return precision === 'month'
    ? monthPart(moved.getUTCFullYear(), moved.getUTCMonth() + 1)
    : dayPart(moved.getUTCFullYear(), moved.getUTCMonth() + 1, moved.getUTCDate());
}

/** The numbers of a written date: `2007-03` → [2007, 3]. */
export function numbersOf(written: string): [year: number, month?: number, day?: number] {
  return written.split('-').map(Number) as [number, number?, number?];
}

/** The number of days in a month (1 to 12) of the Gregorian calendar. */
export function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

function yearPart(year: number): CalendarPart {
  return { precision: 'year', first: `${year}-01-01`, last: `${year}-12-31` };
}

function monthPart(year: number, month: number): CalendarPart {
  const start = `${year}-${pad(month)}`;
  return { precision: 'month', first: `${start}-01`, last: `${start}-${pad(daysInMonth(year, month))}` };
}

function dayPart(year: number, month: number, day: number): CalendarPart {
  const written = `${year}-${pad(month)}-${pad(day)}`;
  return { precision: 'day', first: written, last: written };
}

function pad(number: number): string {
  return String(number).padStart(2, '0');
}

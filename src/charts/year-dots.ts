import { yearX } from './year-strip.ts';

/** A dated record: a dot in the column of its year. */
export interface YearDot {
  x: number;
  y: number;
  /** Whether it is one of those that the drawing is about; they stand at the foot of their column. */
  isOwn: boolean;
}

export interface YearDots {
  width: number;
  height: number;
  base: number;
  dots: YearDot[];
  ticks: { year: number; x: number }[];
}

const radius = 4;
/** The distance of two dots of a column. */
const step = 9;
/** The room below the baseline for the years. */
const foot = 16;
/** The least number of years between two labels. */
const leastApart = 4;

/**
 * Years as columns of dots, our own dark at the foot, the others pale above. The first and last year are labelled, every fifth, and those with
 * a dot of our own, as far as there is room.
 */
export function yearDots(items: readonly { year: number; isOwn: boolean }[], width: number): YearDots {
  const years = items.map(({ year }) => year);
  const [from, to] = [Math.min(...years), Math.max(...years)];
  const columns = Map.groupBy(items, ({ year }) => year);
  const highest = Math.max(...[...columns.values()].map((column) => column.length));
  const base = highest * step + 2;
  const scale = { from, to, width };
  const dots = [...columns].flatMap(([year, column]) =>
    [...column]
      .sort((a, b) => Number(b.isOwn) - Number(a.isOwn))
      .map(({ isOwn }, at) => ({ x: yearX(scale, year), y: base - 3 - radius - at * step, isOwn })),
  );
  return { width, height: base + foot, base, dots, ticks: labelledYears(items, from, to).map((year) => ({ year, x: yearX(scale, year) })) };
}

function labelledYears(items: readonly { year: number; isOwn: boolean }[], from: number, to: number): number[] {
  const own = items.filter(({ isOwn }) => isOwn).map(({ year }) => year);
  const fifths = Array.from({ length: to - from + 1 }, (_, at) => from + at).filter((year) => year % 5 === 0);
  const labelled: number[] = [];
  for (const year of [...(own.length > 0 ? [Math.min(...own)] : []), from, to, ...fifths])
    if (labelled.every((other) => Math.abs(other - year) >= leastApart)) labelled.push(year);
  return labelled.sort((a, b) => a - b);
}

import { scaleLinear } from 'd3';
import { yearFraction } from '../values/chronology.ts';

/** A line of years in one row of a table. Every row of the table has the same scale. */
export interface YearScale {
  /** First and last year, both included. */
  from: number;
  to: number;
  width: number;
}

/** A city that arrived in a year; several of one year stand above each other. */
export interface StripDot {
  x: number;
  y: number;
  isFirst: boolean;
}

export const stripHeight = 30;
const margin = 6;
const radius = 4;

/** Where the middle of a year stands. */
export function yearX({ from, to, width }: YearScale, year: number): number {
  return round(scaleLinear([from, to + 1], [margin, width - margin])(year + 0.5));
}

/** Years of arrival as dots upon a base line; all of the earliest year are firsts. `[1996, 2003, 2003]` → one first, a stack of two. */
export function stripDots(scale: YearScale, years: readonly number[]): StripDot[] {
  const earliest = Math.min(...years);
  return years.map((year, index) => {
    const below = years.slice(0, index).filter((other) => other === year).length;
    return { x: yearX(scale, year), y: stripHeight - radius - 3 - below * (radius * 2 + 0.5), isFirst: year === earliest };
  });
}

/** From the first to the last day on which something may have been, at least a stroke wide. */
export function dayBox(
  { from, to, width }: YearScale,
  { earliest, latest }: { earliest: string; latest: string },
): { x: number; width: number } {
  const at = scaleLinear([from, to + 1], [margin, width - margin]);
  const start = at(yearFraction(earliest));
  return { x: round(start), width: Math.max(3, round(at(yearFraction(latest, 'end')) - start)) };
}

function round(length: number): number {
  return Math.round(length * 10) / 10;
}

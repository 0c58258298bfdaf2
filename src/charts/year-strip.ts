import { scaleLinear } from 'd3';
import { yearFraction } from '../values/chronology.ts';

/** A timeline in one row of a table. All rows have the same scale. */
export interface YearScale {
  /** The first and last year, both included. */
  from: number;
  to: number;
  width: number;
}

/** A city at its first year; several cities of one year are stacked. */
export interface StripDot {
  x: number;
  y: number;
  isFirst: boolean;
}

export const stripHeight = 30;
const margin = 6;
const radius = 4;

/** The x position of the middle of a year. */
export function yearX({ from, to, width }: YearScale, year: number): number {
  return round(scaleLinear([from, to + 1], [margin, width - margin])(year + 0.5));
}

/**
 * First years of cities as dots on a baseline; all dots of the earliest year are firsts. `[1996, 2003, 2003]` → one first, a stack of two.
 */
export function stripDots(scale: YearScale, years: readonly number[]): StripDot[] {
  const earliest = Math.min(...years);
  return years.map((year, index) => {
    const below = years.slice(0, index).filter((other) => other === year).length;
    return { x: yearX(scale, year), y: stripHeight - radius - 3 - below * (radius * 2 + 0.5), isFirst: year === earliest };
  });
}

/** A box from the first to the last possible day, at least as wide as a stroke. */
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

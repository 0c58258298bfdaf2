import { stripDots, yearX } from './year-strip.ts';

/** The years of a city's cases and rules. */
export interface StripSeries {
  id: string;
  cases: readonly number[];
  rules: readonly number[];
}

/** The timeline of a city: cases above the line, rules below it. */
export interface PlacedStrip {
  id: string;
  /** The y position of the line. */
  base: number;
  cases: { x: number; y: number; isFirst: boolean }[];
  rules: { x: number; y: number }[];
}

export interface PairStrips {
  width: number;
  /** The width reserved for names on the left. */
  gutter: number;
  height: number;
  strips: PlacedStrip[];
  ticks: { x: number; year: number }[];
}

const gutter = 76;
const step = 8.5;
const ruleSize = 7;
const gap = 26;

/**
 * Timelines of cities below each other on one axis. A dot is a case, a square is a rule; those of one year are stacked, and the earliest
 * cases of all cities are firsts. `null` if nothing has a year.
 */
export function pairStrips(series: readonly StripSeries[], width: number): PairStrips | null {
  const years = series.flatMap(({ cases, rules }) => [...cases, ...rules]);
  if (years.length === 0) return null;
  const scale = { from: Math.min(...years), to: Math.max(...years), width: width - gutter };
  const at = (year: number) => round(gutter + yearX(scale, year));
  const earliest = Math.min(...series.flatMap(({ cases }) => cases));
  let top = 14;
  const strips = series.map(({ id, cases, rules }): PlacedStrip => {
    const base = top + Math.max(1, highest(cases)) * step + 4;
    top = base + Math.max(1, highest(rules)) * step + gap;
    const dots = stripDots(scale, cases).map(({ x, y }, index) => ({
      x: round(gutter + x),
      y: round(base + y - stripBase),
      isFirst: cases[index] === earliest,
    }));
    const squares = rules.map((year, index) => {
      const above = rules.slice(0, index).filter((other) => other === year).length;
      return { x: round(at(year) - ruleSize / 2), y: round(base + 4 + above * step) };
    });
    return { id, base: round(base), cases: dots, rules: squares };
  });
  return {
    width,
    gutter,
    height: round(top),
    strips,
    ticks: ticks(scale.from, scale.to, scale.width).map((year) => ({ x: at(year), year })),
  };
}

/** The y position at which `stripDots` puts its line. */
const stripBase = 28;

function highest(years: readonly number[]): number {
  return Math.max(0, ...[...Map.groupBy(years, (year) => year).values()].map((same) => same.length));
}

/** The years with a label: the first, the last, and every second, third or fifth year between them, as many as fit. */
function ticks(from: number, to: number, width: number): number[] {
  if (from === to) return [from];
  const most = Math.max(2, Math.floor(width / 52));
  const every = [1, 2, 3, 5, 10, 20].find((years) => (to - from) / years < most) ?? 50;
  const inner = Array.from({ length: to - from + 1 }, (_, index) => from + index).filter((year) => (year - from) % every === 0);
  const last = inner.at(-1) ?? from;
  return last === to ? inner : [...inner.filter((year) => to - year >= Math.max(every * 0.75, 1)), to];
}

function round(length: number): number {
  return Math.round(length * 10) / 10;
}

/** A case as the spread sees it: which point, which year. */
export interface SpreadCase {
  id: string;
  /** The point it stands at: a city, or a place within one. */
  point: string;
  /** The year it is listed under; `null` when the source gives no date. */
  year: number | null;
  /** First day it may have begun: decides which case is the first. */
  earliest: string | null;
  /** A place that is only named stands on the map, but counts as nothing. */
  isCounted: boolean;
}

/** A point of the spread. */
export interface SpreadPoint {
  id: string;
  /** Year of the first dated case; `null` when none is dated: drawn hollow. */
  first: number | null;
  /** All its cases, dated or not; 0 when the place is only named. */
  count: number;
  /** One year a dated case, in order. */
  years: number[];
  undated: number;
  /** The earliest of all cases stands here. */
  isFirst: boolean;
}

/** Points with their cases, by first year, then by number of cases, then by id; the undated last. */
export function spreadOf(cases: readonly SpreadCase[]): SpreadPoint[] {
  const first = cases.filter(({ isCounted }) => isCounted).sort(byBeginning)[0];
  const byPoint = Map.groupBy(cases, ({ point }) => point);
  return [...byPoint]
    .map(([id, all]): SpreadPoint => {
      const own = all.filter(({ isCounted }) => isCounted);
      const years = own.flatMap(({ year }) => (year === null ? [] : [year])).sort((a, b) => a - b);
      return {
        id,
        first: years[0] ?? null,
        count: own.length,
        years,
        undated: own.length - years.length,
        isFirst: first?.point === id && first.earliest !== null,
      };
    })
    .sort((a, b) => (a.first ?? 9999) - (b.first ?? 9999) || b.count - a.count || (a.id < b.id ? -1 : 1));
}

/** The years from the first dated case to the last; `null` when nothing is dated. */
export function yearsOf(points: readonly SpreadPoint[]): { from: number; to: number } | null {
  const years = points.flatMap((point) => point.years);
  return years.length === 0 ? null : { from: Math.min(...years), to: Math.max(...years) };
}

/** Radius of a disc of one case; also of a hollow one. */
export const unitRadius = 3.7;

/** The radius of a disc whose area is the number of cases. */
export function radiusOf(count: number): number {
  return Math.round(unitRadius * Math.sqrt(Math.max(1, count)) * 10) / 10;
}

function byBeginning(a: SpreadCase, b: SpreadCase): number {
  const [from, to] = [a.earliest ?? '9999', b.earliest ?? '9999'];
  return from === to ? (a.id < b.id ? -1 : 1) : from < to ? -1 : 1;
}

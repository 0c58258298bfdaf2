/** A case as needed for the spread: its point and its year. */
export interface SpreadCase {
  id: string;
  /** Id of its point: a city, or a place within one. */
  point: string;
  /** The year it is listed under; `null` if the source gives no date. */
  year: number | null;
  /** The first day on which it may have begun; decides which case is first. */
  earliest: string | null;
  /** Whether it is a case of purchase; places that are only named appear on the map but are not counted. */
  isCounted: boolean;
}

/** A point with its cases. */
export interface SpreadPoint {
  id: string;
  /** The year of the first dated case; `null` if none is dated, then the point is drawn hollow. */
  first: number | null;
  /** The number of its cases, dated or not; 0 if the place is only named. */
  count: number;
  /** The years of its dated cases, in order, with repetitions. */
  years: number[];
  undated: number;
  /** Whether it has the earliest of all cases. */
  isFirst: boolean;
}

/** Groups cases by point, ordered by first year, then by number of cases, then by id; points without a dated case last. */
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

/** The years of the first and the last dated case; `null` if no case is dated. */
export function yearsOf(points: readonly SpreadPoint[]): { from: number; to: number } | null {
  const years = points.flatMap((point) => point.years);
  return years.length === 0 ? null : { from: Math.min(...years), to: Math.max(...years) };
}

/** The radius of a disc for one case, and of hollow discs. */
export const unitRadius = 3.7;

/** The radius of a disc with an area proportional to the number of cases. */
export function radiusOf(count: number): number {
  return Math.round(unitRadius * Math.sqrt(Math.max(1, count)) * 10) / 10;
}

function byBeginning(a: SpreadCase, b: SpreadCase): number {
  const [from, to] = [a.earliest ?? '9999', b.earliest ?? '9999'];
  return from === to ? (a.id < b.id ? -1 : 1) : from < to ? -1 : 1;
}

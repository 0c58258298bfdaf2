import { scaleLinear, scaleLog } from 'd3';
import type { Interval } from '../values/interval.ts';

/** An interval on the scale of its row: a box, or an arrow if one end is unbounded. */
export interface IntervalBox {
  x: number;
  width: number;
  isOpenLow: boolean;
  isOpenHigh: boolean;
}

/** A stated figure above the recomputed one; the width of each is its interval. */
export interface IntervalRow {
  stated: IntervalBox;
  recomputed: IntervalBox;
  /** Whether the scale is logarithmic, because the two are far apart. */
  isLog: boolean;
  /** The space between the two intervals; `null` if they overlap. */
  gap: { from: number; to: number } | null;
}

/** One size for all screens: it fits the narrowest page. */
export const intervalRow = { width: 260, height: 30, margin: 14, leastWidth: 3 } as const;

/** If one amount is more than this many times the other, a linear scale would make the smaller one invisible. */
const farApart = 4;

/** Places both intervals on a scale of their own. [26, 26] over [26, 26] → two lines in the middle. */
export function intervalRowOf(stated: Interval, recomputed: Interval): IntervalRow {
  const ends = [stated, recomputed].flatMap(({ low, high }) => [low, high]).filter((end) => end !== null);
  const [least, most] = [Math.min(...ends), Math.max(...ends)];
  const isLog = least > 0 && most / least > farApart;
  const { width, margin } = intervalRow;
  // If both intervals are the same single value, extend the scale by a tenth on both sides, to put it in the middle.
  const room = least === most ? Math.max(Math.abs(least) * 0.1, 1) : 0;
  const scale = (isLog ? scaleLog() : scaleLinear()).domain([least - room, most + room]).range([margin + 14, width - margin - 14]);
  const box = ({ low, high }: Interval): IntervalBox => {
    const from = low === null ? margin : scale(low);
    const to = high === null ? width - margin : scale(high);
    const least = Math.max(intervalRow.leastWidth, to - from);
    return { x: round((from + to - least) / 2), width: round(least), isOpenLow: low === null, isOpenHigh: high === null };
  };
  const boxes = { stated: box(stated), recomputed: box(recomputed) };
  return { ...boxes, isLog, gap: gapBetween(boxes.stated, boxes.recomputed) };
}

function gapBetween(one: IntervalBox, other: IntervalBox): IntervalRow['gap'] {
  const [left, right] = one.x <= other.x ? [one, other] : [other, one];
  const [from, to] = [round(left.x + left.width), right.x];
  return to > from ? { from, to } : null;
}

function round(length: number): number {
  return Math.round(length * 10) / 10;
}

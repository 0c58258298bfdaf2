import { scaleLinear, scaleLog } from 'd3';
import type { Interval } from '../values/interval.ts';

/** An interval on the scale of its row: a box, or an arrow where an end is missing. */
export interface IntervalBox {
  x: number;
  width: number;
  isOpenLow: boolean;
  isOpenHigh: boolean;
}

/** A stated figure over the recomputed one, both as wide as their precision. */
export interface IntervalRow {
  stated: IntervalBox;
  recomputed: IntervalBox;
  /** A scale of powers of ten: the two lie too far apart for a plain one. */
  isLog: boolean;
  /** The stretch between the two where they do not meet. */
  gap: { from: number; to: number } | null;
}

/** The drawing serves at every width: it is never wider than the narrowest page. */
export const intervalRow = { width: 260, height: 30, margin: 14, leastWidth: 3 } as const;

/** Beyond this many times, the smaller of two amounts would be drawn as nothing. */
const farApart = 4;

/** Both intervals on one scale of their own. [26, 26] over [26, 26] → two strokes in the middle. */
export function intervalRowOf(stated: Interval, recomputed: Interval): IntervalRow {
  const ends = [stated, recomputed].flatMap(({ low, high }) => [low, high]).filter((end) => end !== null);
  const [least, most] = [Math.min(...ends), Math.max(...ends)];
  const isLog = least > 0 && most / least > farApart;
  const { width, margin } = intervalRow;
  // Equal ends have no extent: a tenth around them puts them in the middle.
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

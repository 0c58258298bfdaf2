import { scaleLog } from 'd3';
import { spreadLabels } from './ladder-labels.ts';

export type LadderMark = 'unit' | 'contract' | 'total';

/** An amount to place: a value, or only an interval. */
export interface LadderItem {
  id: string;
  mark: LadderMark;
  value: number | null;
  low: number;
  high: number;
  /** The values of rival readings. */
  rivals: readonly number[];
}

/** The measures of the drawing: one rail, or two rails with space for labels on both sides. */
export interface LadderFrame {
  width: number;
  /** The minimum height of one power of ten; it grows if labels need more. */
  decade: number;
  /** The x position of the rail; with two rails, of the middle between them. */
  axis: number;
  /** Half the distance between the two rails; `null` for one rail. */
  halfGauge: number | null;
  /** The minimum vertical distance of two labels. */
  gap: number;
  /** Horizontal distances from the rail to the bend of the leader line and to its end. */
  leader: { bend: number; end: number };
}

export interface LadderPlace {
  id: string;
  mark: LadderMark;
  side: 'left' | 'right';
  x: number;
  y: number;
  /** The top and bottom of the interval; `null` if it is shorter than the mark. */
  span: { top: number; bottom: number } | null;
  rivals: number[];
  label: { bend: number; x: number; y: number };
}

export interface Ladder {
  width: number;
  height: number;
  rails: number[];
  rungs: { exponent: number; y: number }[];
  /** The multiples two to nine of each power of ten. */
  steps: { y: number; isFive: boolean }[];
  places: LadderPlace[];
}

/** The drawing for wide screens and the one for narrow screens. */
export const wideLadder: LadderFrame = { width: 1160, decade: 104, axis: 420, halfGauge: 16, gap: 20, leader: { bend: 34, end: 58 } };
export const narrowLadder: LadderFrame = { width: 324, decade: 92, axis: 66, halfGauge: null, gap: 20, leader: { bend: 20, end: 30 } };

/**
 * Places amounts on a logarithmic scale, the smallest at the bottom. Unit prices are at the left rail, contracts and totals at the right.
 */
export function ladder(items: readonly LadderItem[], frame: LadderFrame): Ladder {
  const [lowest, highest] = decadesOf(items);
  const [units, others] = [items.filter(isUnit), items.filter((item) => !isUnit(item))];
  const labels = frame.halfGauge === null ? items.length : Math.max(units.length, others.length);
  const height = Math.max((highest - lowest) * frame.decade, labels * frame.gap);
  const scale = scaleLog([10 ** lowest, 10 ** highest], [height, 0]);
  const y = (amount: number) => round(scale(amount));

  const place = (side: 'left' | 'right', x: number, own: readonly LadderItem[]): LadderPlace[] => {
    const sorted = own.toSorted((a, b) => middle(b) - middle(a) || (a.id < b.id ? -1 : 1));
    const middles = sorted.map((item) => scale(middle(item)));
    const spread = spreadLabels(middles, frame.gap, { from: 8, to: height - 4 });
    const outward = side === 'left' ? -1 : 1;
    return sorted.map((item, index) => ({
      id: item.id,
      mark: item.mark,
      side,
      x,
      y: y(middle(item)),
      span: y(item.low) - y(item.high) > 9 ? { top: y(item.high), bottom: y(item.low) } : null,
      rivals: item.rivals.map(y),
      label: { bend: x + outward * frame.leader.bend, x: x + outward * frame.leader.end, y: round(spread[index] ?? 0) },
    }));
  };

  const { axis, halfGauge } = frame;
  const decades = Array.from({ length: highest - lowest }, (_, step) => lowest + step);
  return {
    width: frame.width,
    height: round(height),
    rails: halfGauge === null ? [axis] : [axis - halfGauge, axis + halfGauge],
    rungs: [...decades, highest].map((exponent) => ({ exponent, y: y(10 ** exponent) })),
    steps: decades.flatMap((exponent) => [2, 3, 4, 5, 6, 7, 8, 9].map((times) => ({ y: y(times * 10 ** exponent), isFive: times === 5 }))),
    places:
      halfGauge === null
        ? place('right', axis, items)
        : [...place('left', axis - halfGauge, units), ...place('right', axis + halfGauge, others)],
  };
}

function isUnit({ mark }: LadderItem): boolean {
  return mark === 'unit';
}

function middle({ value, low, high }: LadderItem): number {
  return value ?? Math.sqrt(low * high);
}

/** The exponents of the lowest and highest power of ten that enclose all amounts, intervals and rival values. */
function decadesOf(items: readonly LadderItem[]): [number, number] {
  const all = items.flatMap(({ value, low, high, rivals }) => [...(value === null ? [low, high] : [value]), ...rivals]);
  if (all.length === 0) return [2, 8];
  const [lowest, highest] = [Math.floor(Math.log10(Math.min(...all))), Math.ceil(Math.log10(Math.max(...all)))];
  return [lowest, Math.max(highest, lowest + 1)];
}

function round(length: number): number {
  return Math.round(length * 10) / 10;
}

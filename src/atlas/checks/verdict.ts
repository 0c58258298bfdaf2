import type { Figure } from '../../values/figure.ts';
import { intervalsMeet, isUnbounded } from '../../values/interval.ts';
import type { CheckRecord, Recomputed, Verdict } from '../records/records.ts';
import { pointOf } from './recompute.ts';

/**
 * What a check comes to. The recomputed value has an interval, which follows from how exactly its inputs were printed.
 *
 * - `fails`: the intervals do not meet, or other things are counted.
 * - `open`: they meet, but an input or the stated figure is unbounded or "about", or one print leaves out by what it counts.
 * - `holds`: the recomputed value, rounded to the precision of the stated one, equals it.
 * - `rounding`: it does not, but the intervals meet.
 */
export function verdictOf(inputs: readonly Figure[], recomputed: Recomputed, stated: Figure): Pick<CheckRecord, 'verdict' | 'differsIn'> {
  if (!countsTheSame(recomputed.unit, stated.unit)) return { verdict: 'fails', differsIn: 'unit' };
  const verdict = verdictOfNumbers(inputs, recomputed, stated);
  const per = comparePer(recomputed.per, stated.per);
  if (per === 'other') return { verdict: 'fails', differsIn: 'per' };
  if (per === 'left out') return { verdict: verdict === 'fails' ? 'fails' : 'open', differsIn: 'per' };
  return { verdict, differsIn: null };
}

function verdictOfNumbers(inputs: readonly Figure[], recomputed: Recomputed, stated: Figure): Verdict {
  // A mean of 2.5 is stated as a counted 3, whose interval is 3 alone: rounding comes before meeting.
  const rounds = roundsTo(recomputed, stated);
  if (!rounds && !intervalsMeet(recomputed, stated)) return 'fails';
  if ([...inputs, stated].some((figure) => isUnbounded(figure) || figure.qualifier === 'about')) return 'open';
  return rounds ? 'holds' : 'rounding';
}

/** Whether the recomputed value is the stated one at the precision it was printed with. Where both name no number, whether the intervals are one. */
function roundsTo({ value, low, high }: Recomputed, stated: Figure): boolean {
  const point = pointOf(stated);
  if (value === null || point === null) return value === null && point === null && near(low, stated.low) && near(high, stated.high);
  const half = halfPlaceOf(stated, point);
  const slack = 1e-9 * Math.max(Math.abs(point), 1);
  return half === 0 ? Math.abs(value - point) <= slack : value >= point - half - slack && value < point + half - slack;
}

/** Half a unit of the last printed place: of a counted whole half a piece; a fraction has no places. */
function halfPlaceOf({ high, qualifier }: Figure, point: number): number {
  if (qualifier === 'fraction') return 0;
  return high === null || high === point ? 0.5 : high - point;
}

function near(left: number | null, right: number | null): boolean {
  return left === null || right === null ? left === right : Math.abs(left - right) <= 1e-9 * Math.max(Math.abs(left), Math.abs(right));
}

/** 项 counts whatever is named behind it, and a 培训机构 is a training centre: these pairs do not contradict each other. */
const interchangeable: readonly (readonly [Figure['unit'], Figure['unit']])[] = [
  ['items', 'projects'],
  ['organisations', 'centres'],
];

function countsTheSame(left: Figure['unit'], right: Figure['unit']): boolean {
  return left === right || interchangeable.some(([one, other]) => (one === left && other === right) || (one === right && other === left));
}

/** 每户每月360元 against "360 yuan monthly": one print is silent about the household. Against 每人每月: another thing. */
function comparePer(left: Figure['per'], right: Figure['per']): 'same' | 'left out' | 'other' {
  const [short, long] = left.length <= right.length ? [left, right] : [right, left];
  if (!short.every((id) => long.includes(id))) return 'other';
  return short.length === long.length ? 'same' : 'left out';
}

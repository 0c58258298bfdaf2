import type { Figure } from '../../values/figure.ts';
import { intervalsMeet, isUnbounded } from '../../values/interval.ts';
import type { CheckRecord, Recomputed, Verdict } from '../records/records.ts';
import { pointOf } from './recompute.ts';

/**
 * The verdict of a check. The recomputed value has an interval, which follows from the printed precision of its inputs.
 *
 * - `fails`: the intervals do not overlap, or the units differ.
 * - `open`: they overlap, but an input or the stated figure is unbounded or "about", or one figure omits a `per` of the other.
 * - `holds`: the recomputed value, rounded to the precision of the stated one, equals it.
 * - `rounding`: it does not, but the intervals overlap.
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
  // A mean of 2.5 may be stated as 3, a counted number with the interval 3 to 3: so test rounding before overlap.
  const rounds = roundsTo(recomputed, stated);
  if (!rounds && !intervalsMeet(recomputed, stated)) return 'fails';
  if ([...inputs, stated].some((figure) => isUnbounded(figure) || figure.qualifier === 'about')) return 'open';
  return rounds ? 'holds' : 'rounding';
}

/**
 * Whether the recomputed value, rounded to the printed precision of the stated figure, equals it. If neither has a value, whether their
 * intervals are equal.
 */
function roundsTo({ value, low, high }: Recomputed, stated: Figure): boolean {
  const point = pointOf(stated);
  if (value === null || point === null) return value === null && point === null && near(low, stated.low) && near(high, stated.high);
  const half = halfPlaceOf(stated, point);
  const slack = 1e-9 * Math.max(Math.abs(point), 1);
  return half === 0 ? Math.abs(value - point) <= slack : value >= point - half - slack && value < point + half - slack;
}

/** Half a unit of the last printed place: 0.5 for a counted whole number; 0 for a fraction, which has no decimal places. */
function halfPlaceOf({ high, qualifier }: Figure, point: number): number {
  if (qualifier === 'fraction') return 0;
  return high === null || high === point ? 0.5 : high - point;
}

function near(left: number | null, right: number | null): boolean {
  return left === null || right === null ? left === right : Math.abs(left - right) <= 1e-9 * Math.max(Math.abs(left), Math.abs(right));
}

/** Units that do not contradict each other: 项 may count projects, and a 培训机构 is a training centre. */
const interchangeable: readonly (readonly [Figure['unit'], Figure['unit']])[] = [
  ['items', 'projects'],
  ['organisations', 'centres'],
];

function countsTheSame(left: Figure['unit'], right: Figure['unit']): boolean {
  return left === right || interchangeable.some(([one, other]) => (one === left && other === right) || (one === right && other === left));
}

/**
 * Compares what two figures are "per". 每户每月360元 against "360 yuan monthly": one omits the household. Against 每人每月: they differ.
 */
function comparePer(left: Figure['per'], right: Figure['per']): 'same' | 'left out' | 'other' {
  const [short, long] = left.length <= right.length ? [left, right] : [right, left];
  if (!short.every((id) => long.includes(id))) return 'other';
  return short.length === long.length ? 'same' : 'left out';
}

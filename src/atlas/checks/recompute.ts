import type { CheckFile } from '../../schemas/collections.ts';
import type { Figure } from '../../values/figure.ts';
import { add, divide, exactly, growthInPercent, type Interval, multiply, shareInPercent, subtract, sum } from '../../values/interval.ts';
import type { Recomputed } from '../records/records.ts';

export type Relation = CheckFile['relation'];

/** How each relation computes an interval from the intervals of its inputs. */
const arithmetic: Record<Relation, (inputs: readonly Interval[]) => Interval> = {
  sum,
  difference: ([first = exactly(0), ...others]) => others.reduce(subtract, first),
  ratio: ([over = exactly(0), under = exactly(1)]) => divide(over, under),
  share: (inputs) => shareInPercent(sum(inputs.slice(0, -1)), inputs.at(-1) ?? exactly(1)),
  growth: ([from = exactly(1), to = exactly(0)]) => growthInPercent(from, to),
  mean: (inputs) => divide(inputs.reduce(add), exactly(inputs.length)),
  product: (inputs) => inputs.reduce(multiply),
  same: ([input = exactly(0)]) => input,
  convert: (inputs) => inputs.reduce(multiply),
};

/**
 * Relations whose result has the unit of their inputs; the result of `ratio`, `product` and `convert` has the unit of the stated figure.
 */
const keepsUnit: readonly Relation[] = ['sum', 'difference', 'mean', 'same'];
const inPercent: readonly Relation[] = ['share', 'growth'];

/** The minimum and maximum number of inputs of each relation. */
export const inputsOf: Record<Relation, { least: number; most: number }> = {
  sum: { least: 2, most: Number.POSITIVE_INFINITY },
  difference: { least: 2, most: Number.POSITIVE_INFINITY },
  ratio: { least: 2, most: 2 },
  share: { least: 2, most: Number.POSITIVE_INFINITY },
  growth: { least: 2, most: 2 },
  mean: { least: 2, most: Number.POSITIVE_INFINITY },
  product: { least: 2, most: Number.POSITIVE_INFINITY },
  same: { least: 1, most: 1 },
  convert: { least: 2, most: Number.POSITIVE_INFINITY },
};

/**
 * Recomputes a figure from its inputs, with the interval that follows from their printed precision.
 *
 * growth of 2228.2万元 and 4197.3万元 → value 88.37…, 88.366… to 88.376… %
 */
export function recompute(relation: Relation, inputs: readonly Figure[], stated: Figure): Recomputed {
  const { low, high } = arithmetic[relation](inputs);
  const points = inputs.flatMap((figure) => pointOf(figure) ?? []);
  const value = points.length === inputs.length ? arithmetic[relation](points.map(exactly)).low : null;
  // The sum of centres, stations and outlets has none of their units: inputs of different units take the unit of the stated total.
  const unmixed = inputs.every(({ unit }) => unit === inputs[0]?.unit);
  const counted =
    keepsUnit.includes(relation) && unmixed ? inputs[0] : inPercent.includes(relation) ? { unit: '%' as const, per: [] } : stated;
  return { value, low, high, unit: counted?.unit ?? stated.unit, per: counted?.per ?? stated.per };
}

/** The value, if the text names it; `null` for "more than 600" and "nearly 600", which name only an end of the interval. */
export function pointOf({ value, qualifier }: Figure): number | null {
  return qualifier === 'exact' || qualifier === 'fraction' || qualifier === 'about' ? value : null;
}

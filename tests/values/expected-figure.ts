// Expectations of the figure tables, in the order in which one thinks of them.

import type { Figure } from '../../src/values/figure.ts';
import type { PerId } from '../../src/values/per.ts';
import type { Qualifier } from '../../src/values/qualifiers.ts';
import type { UnitId } from '../../src/values/units.ts';

/** A counted whole: exactly this many. */
export function counted(value: number, unit: UnitId, ...per: PerId[]): Figure {
  return { value, low: value, high: value, unit, per, qualifier: 'exact' };
}

/** A value known to lie between two others; `exact` when the bounds come from the last printed place. */
export function within(
  value: number,
  low: number,
  high: number | null,
  unit: UnitId,
  qualifier: Qualifier = 'exact',
  ...per: PerId[]
): Figure {
  return { value, low, high, unit, per, qualifier };
}

/** A printed range. */
export function between(low: number, high: number, unit: UnitId, ...per: PerId[]): Figure {
  return { value: null, low, high, unit, per, qualifier: 'range' };
}

/** An order of magnitude: 数十万, 上亿. */
export function several(low: number, high: number, unit: UnitId): Figure {
  return { value: null, low, high, unit, per: [], qualifier: 'several' };
}

/** A table row: note, printed words, what they mean, and the unit printed elsewhere. */
export type FigureRow = [note: string, printed: string, expected: Figure, unitPrinted?: string];

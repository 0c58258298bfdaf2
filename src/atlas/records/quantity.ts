import { parseRef } from '../../values/ref.ts';
import type { Quantity, Reading } from './quotation.ts';
import type { Atlas } from './records.ts';

/** The preferred reading: the one its conflict prefers, else the first. */
export function preferredReading(quantity: Quantity): Reading {
  const reading = quantity.readings[quantity.preferred] ?? quantity.readings[0];
  if (!reading) throw new Error(`${quantity.ref} has no reading`);
  return reading;
}

/** The readings in the order of a page: the preferred one first. */
export function readingsInOrder(quantity: Quantity): Reading[] {
  const preferred = preferredReading(quantity);
  return [preferred, ...quantity.readings.filter((reading) => reading !== preferred)];
}

/** The quantity a reference points to: `case/wuxi#fund`, `guide/agency#ratio`. `null` if there is none. */
export function quantityAt(atlas: Pick<Atlas, 'cases' | 'policies' | 'guide'>, ref: string): Quantity | null {
  const parsed = parseRef(ref);
  const { kind, id = '', part } = parsed ?? {};
  const figures =
    kind === 'case'
      ? atlas.cases.get(id)?.figures
      : kind === 'policy'
        ? atlas.policies.get(id)?.figures
        : kind === 'guide'
          ? atlas.guide.get(id)?.parameters
          : undefined;
  return figures?.find((figure) => figure.id === part) ?? null;
}

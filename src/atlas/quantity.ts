import type { Quantity, Reading } from './records.ts';

/** The reading the atlas uses: the one its conflict prefers, else the first. */
export function preferredReading(quantity: Quantity): Reading {
  const reading = quantity.readings[quantity.preferred] ?? quantity.readings[0];
  if (!reading) throw new Error(`${quantity.ref} has no reading`);
  return reading;
}

/** The readings in the order a page shows them: the preferred one first. */
export function readingsInOrder(quantity: Quantity): Reading[] {
  const preferred = preferredReading(quantity);
  return [preferred, ...quantity.readings.filter((reading) => reading !== preferred)];
}

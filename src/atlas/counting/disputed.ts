import type { Quantity } from '../records/quotation.ts';
import type { Atlas } from '../records/records.ts';

/** Whether the sources disagree about a figure in more than a name, a rendering or print. */
export function isDisputed(atlas: Atlas, { conflict }: Pick<Quantity, 'conflict'>): boolean {
  return conflict !== null && atlas.conflicts.get(conflict)?.isTrifle === false;
}

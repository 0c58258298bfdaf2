import { figureAt } from '../figure-at.ts';
import type { Atlas } from '../records.ts';
import type { Included, Receipt } from './receipt.ts';

/** One figure of a list: nothing is added, so that figures of different units may stand together. */
export interface FigureRow {
  /** Its reference. */
  key: string;
  value: number | null;
  low: number | null;
  high: number | null;
}

export type FigureEntry = Included & { low: number | null; high: number | null; isOpen: boolean };

/** The figures of some references as a list, each its own row; what cannot be read is left out. */
export function listFigures(atlas: Atlas, refs: readonly string[]): { rows: FigureRow[]; receipt: Receipt<FigureEntry> } {
  const receipt: Receipt<FigureEntry> = { formula: 'list', included: [], excluded: [] };
  for (const ref of refs) {
    const figure = figureAt(atlas, ref)?.reading.figure;
    if (!figure) {
      receipt.excluded.push({ ref, reason: 'unreadable' });
      continue;
    }
    const { value, low, high } = figure;
    receipt.included.push({ ref, row: ref, value: value ?? low ?? high ?? 0, low, high, isOpen: value === null });
  }
  const rows = receipt.included.map(({ row, value, low, high, isOpen }) => ({ key: row, value: isOpen ? null : value, low, high }));
  return { rows, receipt };
}

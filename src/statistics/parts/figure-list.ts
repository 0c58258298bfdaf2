import type { FigureRow } from '../../atlas/counting/figure-row.ts';
import { figureAt } from '../../atlas/records/figure-at.ts';
import type { Atlas } from '../../atlas/records/records.ts';
import type { Computed, Included, Receipt } from './receipt.ts';

export type FigureEntry = Included & { low: number | null; high: number | null; isOpen: boolean };

/** The figures of some references, one per row; figures that cannot be parsed are excluded. */
export function listFigures(atlas: Atlas, refs: readonly string[]): Computed<FigureRow, FigureEntry> {
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

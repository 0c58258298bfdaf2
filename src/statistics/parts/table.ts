import { figureAt } from '../../atlas/records/figure-at.ts';
import { nameOf } from '../../atlas/records/name-of.ts';
import type { Atlas } from '../../atlas/records/records.ts';
import { formatLines } from '../../values/lines.ts';
import type { Text } from '../../values/locale.ts';

export type Cell = string | number;

/** A statistic as a table for a spreadsheet: keys, names in both languages, numbers. */
export interface Table {
  columns: string[];
  rows: Cell[][];
}

/** The headings of three columns: a key, and its name in both languages. */
export function named(column: string): string[] {
  return [column, `${column}_en`, `${column}_zh`];
}

/** The cells of these three columns. */
export function namedCells(key: string, { en, zh }: Text): Cell[] {
  return [key, en, zh];
}

export function placeCells(atlas: Atlas, id: string): Cell[] {
  return namedCells(id, nameOf(atlas, `place/${id}`));
}

export function serviceCells(atlas: Atlas, id: string): Cell[] {
  return namedCells(id, nameOf(atlas, `service/${id}`));
}

/** The headings of a table with one figure per row. */
export const figureColumns = ['ref', 'label_en', 'label_zh', 'printed', 'value', 'low', 'high', 'unit', 'per', 'source', 'lines'];

/** The row of a figure, with printed form and locator; no row if the reference has no figure. */
export function figureRows(atlas: Atlas, ref: string): Cell[][] {
  const at = figureAt(atlas, ref);
  if (!at) return [];
  const { reading, label } = at;
  const { value, low, high, unit, per } = reading.figure ?? { value: null, low: null, high: null, unit: '', per: [] };
  return [
    [
      ...[ref, label.en, label.zh, reading.printed, value ?? '', low ?? '', high ?? '', unit, per.join(' ')],
      // As in the other files: a hyphen between two lines.
      ...[reading.source, formatLines(reading.lines).replaceAll('–', '-')],
    ],
  ];
}

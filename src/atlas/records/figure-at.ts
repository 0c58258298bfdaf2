import type { Text } from '../../values/locale.ts';
import { parseRef } from '../../values/ref.ts';
import { preferredReading, quantityAt } from './quantity.ts';
import type { Reading } from './quotation.ts';
import type { Atlas, StatisticCell, StatisticRecord } from './records.ts';

/** The records that have figures. */
export type FigureOwners = Pick<Atlas, 'cases' | 'policies' | 'guide' | 'statistics'>;

/** One printed form of a figure, with a label for what it counts. */
export interface FigureAt {
  /** The complete reference: `case/wuxi#fund@0`, `stat/donations#2007.cash`. */
  ref: string;
  reading: Reading;
  label: Text;
}

/** The reading a reference points to; without `@n`, the preferred one. `null` if there is none. */
export function figureAt(owners: FigureOwners, ref: string): FigureAt | null {
  const parsed = parseRef(ref);
  if (parsed?.kind === 'stat') {
    const statistic = owners.statistics.get(parsed.id);
    const cell = statistic?.cells.find((each) => each.ref === ref);
    return statistic && cell ? { ref, reading: cell, label: cellLabel(statistic, cell) } : null;
  }
  const quantity = quantityAt(owners, ref);
  if (!quantity) return null;
  const reading = parsed?.reading === undefined ? preferredReading(quantity) : quantity.readings[parsed.reading];
  return reading ? { ref: `${quantity.ref}@${quantity.readings.indexOf(reading)}`, reading, label: quantity.label } : null;
}

/** The label of a column that says nothing of its own, because each row names what it counts. */
const plainColumn = 'Figure';

/** "2007: cash donations"; only the name of the row if the column says nothing of its own. */
export function cellLabel({ rows, columns }: StatisticRecord, at: Pick<StatisticCell, 'row' | 'column'>): Text {
  const row = rows.find(({ id }) => id === at.row)?.label;
  const column = columns.find(({ id }) => id === at.column)?.label;
  if (row && column?.en === plainColumn) return row;
  return { en: `${row?.en}: ${lowerFirst(column?.en ?? '')}`, zh: `${row?.zh}：${column?.zh}` };
}

/** Lower-cases the first letter, except in the names of languages and in abbreviations. */
function lowerFirst(words: string): string {
  return /^(?:Chinese|English)\b|^[A-Z]{2}/.test(words) ? words : words.charAt(0).toLowerCase() + words.slice(1);
}

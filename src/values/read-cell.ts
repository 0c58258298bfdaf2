import { type FigureReading, parseFigure } from './figure.ts';
import { type UnitId, unitGrammar } from './units.ts';
import { isHan } from './written-form.ts';

export interface CellContext {
  /** Words of a heading that carry the unit. */
  unitPrinted?: string | undefined;
  /** The unit of the cell when no words name it. */
  unit?: UnitId | undefined;
}

/**
 * Reads a cell of a table. The words of the cell come first, then those of its heading, then the unit the editors give.
 *
 * '10.261', { unitPrinted: 'Households (million)' } → 10,261,000 households · '1,607', { unit: 'organisations' } → 1,607 organisations
 */
export function readCell(printed: string, { unitPrinted, unit }: CellContext = {}): FigureReading {
  // The figure parser lets the words of the cell speak first, and a general 个 give way to a heading.
  const heading = unit === undefined ? unitPrinted : `${unitPrinted ?? ''} ${unitWord(unit, isHan(unitPrinted ?? ''))}`.trim();
  return parseFigure(printed, { unitPrinted: heading });
}

/** A word of a heading that names the unit and nothing else. */
function unitWord(unit: UnitId, inHan: boolean): string {
  switch (unit) {
    case '%':
      return '%';
    case 'ratio':
      return inHan ? '倍' : 'ratio';
    case 'CNY':
      return inHan ? '元' : 'yuan';
    case 'USD':
      return inHan ? '美元' : 'US dollars';
    case 'HKD':
      return inHan ? '港元' : 'HKD';
    default:
      return inHan ? unitGrammar[unit].zh : unitGrammar[unit].many;
  }
}

import { type FigureReading, parseFigure } from './figure.ts';
import { type UnitId, unitGrammar } from './units.ts';
import { isHan } from './written-form.ts';

export interface CellContext {
  /** The text of the column heading that names the unit. */
  unitPrinted?: string | undefined;
  /** The unit, when neither the cell nor the heading names it. */
  unit?: UnitId | undefined;
}

/**
 * Parses a cell of a table. The unit is taken from the cell, else from its heading, else from `unit`, which the editors give.
 *
 * '10.261', { unitPrinted: 'Households (million)' } → 10,261,000 households · '1,607', { unit: 'organisations' } → 1,607 organisations
 */
export function readCell(printed: string, { unitPrinted, unit }: CellContext = {}): FigureReading {
  // parseFigure prefers the unit in the cell, and replaces a general measure word (个) by the unit of the heading.
  const heading = unit === undefined ? unitPrinted : `${unitPrinted ?? ''} ${unitWord(unit, isHan(unitPrinted ?? ''))}`.trim();
  return parseFigure(printed, { unitPrinted: heading });
}

/** The shortest word that parseFigure reads as this unit. */
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
    case 'unknown-currency':
      return inHan ? '元（币种未注明）' : '(currency not named)';
    default:
      return inHan ? unitGrammar[unit].zh : unitGrammar[unit].many;
  }
}

import type { CheckFile } from '../../schemas/collections.ts';
import type { FigureOwners } from '../records/figure-at.ts';
import type { Quantity } from '../records/quotation.ts';
import type { Atlas, StatisticRecord } from '../records/records.ts';
import { figureOf, printsOf } from './checks-of.ts';
import { haveSameWords, isSamePrint } from './same-print.ts';

/** A figure that must have a check of this relation, or be listed as not checkable. */
export interface NeededCheck {
  ref: string;
  relation: CheckFile['relation'];
}

/** The totals, shares, growth rates and pairs of readings that have no check and are not listed as not checkable. */
export function missingChecks(atlas: Atlas): NeededCheck[] {
  const terms = [...atlas.checks.values()].flatMap(({ relation, inputs, stated }) =>
    [...inputs, stated].flatMap(({ ref, reading }) => (reading ? [{ isSame: relation === 'same', print: { ...reading, ref } }] : [])),
  );
  const excused = new Set(atlas.notCheckable.map(({ ref, relation }) => `${relation} ${ref}`));
  return neededChecks(atlas).filter(({ ref, relation }) => {
    if (excused.has(`${relation} ${figureOf(ref)}`)) return false;
    const isSame = relation === 'same';
    const prints = printsOf(atlas, figureOf(ref)).filter((print) => !isSame || print.ref === ref);
    return !terms.some((term) => term.isSame === isSame && prints.some((print) => isSamePrint(print, term.print)));
  });
}

/**
 * All figures that need a check: those printed in several ways, those with parts on record, and those in percent. The same words printed
 * twice prove nothing, and need none.
 */
export function neededChecks(atlas: FigureOwners): NeededCheck[] {
  return [...neededByFigures(atlas), ...[...atlas.statistics.values()].flatMap(neededByTable)];
}

function neededByFigures({ cases, policies, guide }: FigureOwners): NeededCheck[] {
  const figures = [
    ...[...cases.values(), ...policies.values()].flatMap((record) => record.figures),
    ...[...guide.values()].flatMap(({ parameters }) => parameters),
  ];
  const totals = new Set(figures.flatMap(({ partOf }) => partOf ?? []));
  return figures.flatMap((figure): NeededCheck[] => [
    ...differingReadings(figure).map((position): NeededCheck => ({ ref: `${figure.ref}@${position}`, relation: 'same' })),
    ...(totals.has(figure.ref) ? [{ ref: figure.ref, relation: 'sum' as const }] : []),
    ...percentage(figure),
  ]);
}

/** The positions of readings whose words no earlier one has; none if all have the same words. */
function differingReadings({ readings }: Quantity): number[] {
  const positions = readings.flatMap((reading, position) =>
    readings.slice(0, position).some((earlier) => haveSameWords(earlier, reading)) ? [] : [position],
  );
  return positions.length > 1 ? positions : [];
}

function percentage({ ref, measure, readings }: Quantity): NeededCheck[] {
  if (measure === 'growth') return [{ ref, relation: 'growth' }];
  return measure === 'share' || readings.some(({ figure }) => figure?.unit === '%') ? [{ ref, relation: 'share' }] : [];
}

/**
 * The cells of a table that need a check: cells with the same figure in another language, totals with parts in the table, and percentages.
 */
function neededByTable({ rows, columns, cells }: StatisticRecord): NeededCheck[] {
  const cellAt = (row: string, column: string) => cells.find((cell) => cell.row === row && cell.column === column && cell.figure);
  return cells
    .filter(({ figure }) => figure !== null)
    .flatMap((cell): NeededCheck[] => {
      const column = columns.find(({ id }) => id === cell.column);
      const twins = columns.filter(({ id, twinOf }) => twinOf === cell.column || id === column?.twinOf);
      const partRows = rows.filter(({ partOf }) => partOf === cell.row);
      const partColumns = columns.filter(({ partOf }) => partOf === cell.column);
      const isTotal = partRows.some(({ id }) => cellAt(id, cell.column)) || partColumns.some(({ id }) => cellAt(cell.row, id));
      return [
        ...(twins.some(({ id }) => !haveSameWords(cellAt(cell.row, id) ?? cell, cell))
          ? [{ ref: cell.ref, relation: 'same' as const }]
          : []),
        ...(isTotal ? [{ ref: cell.ref, relation: 'sum' as const }] : []),
        ...(cell.figure?.unit === '%' ? [{ ref: cell.ref, relation: 'share' as const }] : []),
      ];
    });
}

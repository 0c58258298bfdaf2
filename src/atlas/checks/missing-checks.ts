import type { CheckFile } from '../../schemas/collections.ts';
import type { FigureOwners } from '../records/figure-at.ts';
import type { Quantity } from '../records/quotation.ts';
import type { Atlas, StatisticRecord } from '../records/records.ts';
import { figureOf } from './checks-of.ts';

/** A figure that must have a check of this relation, or be listed as not checkable. */
export interface NeededCheck {
  ref: string;
  relation: CheckFile['relation'];
}

/** The totals, shares, growth rates and pairs of readings that have no check and are not listed as not checkable. */
export function missingChecks(atlas: Atlas): NeededCheck[] {
  const checked = new Set(
    [...atlas.checks.values()].flatMap(({ relation, inputs, stated }) => [...inputs, stated].map(({ ref }) => `${relation} ${ref}`)),
  );
  const worked = new Set(
    [...atlas.checks.values()].flatMap(({ relation, inputs, stated }) =>
      relation === 'same' ? [] : [...inputs, stated].map(({ ref }) => figureOf(ref)),
    ),
  );
  const excused = new Set(atlas.notCheckable.map(({ ref, relation }) => `${relation} ${ref}`));
  return neededChecks(atlas).filter(({ ref, relation }) => {
    if (excused.has(`${relation} ${figureOf(ref)}`)) return false;
    return relation === 'same' ? !checked.has(`same ${ref}`) : !worked.has(ref);
  });
}

/** All figures that need a check: those with several readings, those with parts on record, and those in percent. */
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
    ...(figure.readings.length > 1
      ? figure.readings.map((_, position): NeededCheck => ({ ref: `${figure.ref}@${position}`, relation: 'same' }))
      : []),
    ...(totals.has(figure.ref) ? [{ ref: figure.ref, relation: 'sum' as const }] : []),
    ...percentage(figure),
  ]);
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
        ...(twins.some(({ id }) => cellAt(cell.row, id)) ? [{ ref: cell.ref, relation: 'same' as const }] : []),
        ...(isTotal ? [{ ref: cell.ref, relation: 'sum' as const }] : []),
        ...(cell.figure?.unit === '%' ? [{ ref: cell.ref, relation: 'share' as const }] : []),
      ];
    });
}

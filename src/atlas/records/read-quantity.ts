import type { FigureFile, ReadingFile } from '../../schemas/collections.ts';
import { type Figure, parseFigure } from '../../values/figure.ts';
import { yearsOf } from '../counting/definitions.ts';
import type { DatedQuotation, Quantity, Reading } from './quotation.ts';
import { dated, quotation } from './read-quotation.ts';
import { asRoundAsTwins } from './rounded-twin.ts';

/** When the owner of a figure began and ended. */
export interface OwnersDates {
  date: DatedQuotation | null;
  until: DatedQuotation | null;
}

/**
 * A figure of a file, with each printed form parsed; `preferredOf` has the reading that its conflict prefers, if any. Money without a period
 * of its own is for the time of its owner.
 */
export function quantity(owner: string, file: FigureFile, preferredOf: ReadonlyMap<string, number>, owners: OwnersDates): Quantity {
  const ref = `${owner}#${file.id}`;
  const readings = file.readings.map(reading);
  const figures = readings.map(({ figure }) => figure);
  const period = dated(file.period ?? null);
  const isOfOwnersTime = file.scope !== undefined && file.period === undefined;
  return {
    id: file.id,
    ref,
    measure: file.measure,
    label: file.label,
    scope: file.scope ?? null,
    status: file.status ?? null,
    period,
    years: isOfOwnersTime ? yearsOf(owners.date, owners.until) : yearsOf(period, null),
    readings: readings.map((own) => ({ ...own, figure: own.figure && asRoundAsTwins(own.figure, figures) })),
    preferred: preferredOf.get(ref) ?? 0,
    partOf: file.partOf ?? null,
    conflict: file.conflict ?? null,
  };
}

function reading(file: ReadingFile): Reading {
  const parsed = parseFigure(file.reads ?? file.printed, file.unitPrinted ? { unitPrinted: file.unitPrinted } : {});
  return {
    ...quotation(file),
    unitPrinted: file.unitPrinted ?? null,
    figure: parsed.ok ? figureOf(parsed) : null,
    reason: parsed.ok ? null : parsed.reason,
  };
}

function figureOf({ value, low, high, unit, per, qualifier }: Figure): Figure {
  return { value, low, high, unit, per, qualifier };
}

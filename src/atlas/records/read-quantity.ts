import type { FigureFile, ReadingFile } from '../../schemas/collections.ts';
import { type Figure, parseFigure } from '../../values/figure.ts';
import type { Quantity, Reading } from './quotation.ts';
import { quotation } from './read-quotation.ts';
import { asRoundAsTwins } from './rounded-twin.ts';

/** A figure of a file, with each printed form parsed; `preferredOf` has the reading that its conflict prefers, if any. */
export function quantity(owner: string, file: FigureFile, preferredOf: ReadonlyMap<string, number>): Quantity {
  const ref = `${owner}#${file.id}`;
  const readings = file.readings.map(reading);
  const figures = readings.map(({ figure }) => figure);
  return {
    id: file.id,
    ref,
    measure: file.measure,
    label: file.label,
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

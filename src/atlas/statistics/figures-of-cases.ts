import type { Atlas } from '../records.ts';
import { mainPlace } from '../timeline.ts';
import { type Computed, type CountRow, countRows, receiptOf } from './receipt.ts';

export type FiguresOfCases = Computed<'figures-of-cases', CountRow>;

/** Row of the cases of no place: those of the whole country. */
export const nationwide = 'national';

/** Every figure of every case by its city, else its province, else the nation: a quantity counts once, however often it is printed. */
export function figuresOfCases(atlas: Atlas): FiguresOfCases {
  const figures = [...atlas.cases.values()].flatMap((record) =>
    record.figures.map(({ ref }) => ({ ref, row: mainPlace(record) ?? nationwide })),
  );
  const receipt = receiptOf('count', figures, ({ ref, row }) => [{ ref, row, value: 1 }]);
  const rows = countRows(receipt.included).sort((a, b) => b.count - a.count || (a.key < b.key ? -1 : 1));
  return { id: 'figures-of-cases', rows, receipt };
}

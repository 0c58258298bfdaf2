import type { Quantity } from '../../atlas/records/quotation.ts';
import { formatFigure } from '../../values/format-figure.ts';

/** The numbers of figures, both as printed and as the atlas writes them: a reader may remember only "360 yuan" or "5.2 million". */
export function numbersOf(figures: Quantity[]): string[] {
  const readings = figures.flatMap(({ readings: all }) => all);
  const written = readings.flatMap(({ figure }) => (figure ? [formatFigure(figure, 'en'), formatFigure(figure, 'zh')] : []));
  return numbersIn([...readings.map(({ printed }) => printed), ...written]);
}

/** The numbers of two or more digits, without duplicates and without thousands separators. */
export function numbersIn(printed: string[]): string[] {
  return [...new Set(printed.flatMap((text) => text.replace(/(?<=\d),(?=\d{3})/g, '').match(/\d+(?:\.\d+)?/g) ?? []))].filter(
    (number) => number.length > 1,
  );
}

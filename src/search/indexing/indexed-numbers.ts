import type { Quantity } from '../../atlas/records/quotation.ts';
import { formatFigure } from '../../values/format-figure.ts';

/** Numbers as they are printed and as the atlas writes them: a reader may remember 360 yuan, or 5.2 million, and nothing else. */
export function numbersOf(figures: Quantity[]): string[] {
  const readings = figures.flatMap(({ readings: all }) => all);
  const written = readings.flatMap(({ figure }) => (figure ? [formatFigure(figure, 'en'), formatFigure(figure, 'zh')] : []));
  return numbersIn([...readings.map(({ printed }) => printed), ...written]);
}

/** Numbers of two digits or more, each once, without the commas between thousands. */
export function numbersIn(printed: string[]): string[] {
  return [...new Set(printed.flatMap((text) => text.replace(/(?<=\d),(?=\d{3})/g, '').match(/\d+(?:\.\d+)?/g) ?? []))].filter(
    (number) => number.length > 1,
  );
}

import type { Quantity } from '../../atlas/records/quotation.ts';
import { formatFigure } from '../../values/format-figure.ts';

/** The numbers of figures, both as printed and as the atlas writes them: a reader may remember only "360 yuan" or "5.2 million". */
export function numbersOf(figures: Quantity[]): string[] {
  const readings = figures.flatMap(({ readings: all }) => all);
  const written = readings.flatMap(({ figure }) => (figure ? [formatFigure(figure, 'en'), formatFigure(figure, 'zh')] : []));
  // Large values as well, so that an amount is found however it is written: 500万 is 5000000.
  const values = readings.flatMap(({ figure }) => (figure?.value && figure.value >= 10_000 ? String(figure.value) : []));
  return numbersIn([...readings.map(({ printed }) => printed), ...written, ...values]);
}

/** The numbers of two or more digits, without duplicates and without thousands separators. */
export function numbersIn(printed: string[]): string[] {
  return [...new Set(printed.flatMap((text) => text.replace(/(?<=\d),(?=\d{3})/g, '').match(/\d+(?:\.\d+)?/g) ?? []))].filter(
    (number) => number.length > 1,
  );
}

import { fillPlaceholders } from '../../values/placeholders.ts';
import type { Line } from './answer.ts';

/** The words of a calculator in the reader's language, by the last part of their key. */
export type CalculatorWords = Record<string, string>;

/** A line of an answer in words: numbers grouped by thousands, names taken from the words. */
export function sentenceOf(words: CalculatorWords, { key, values }: Line): string {
  const shown = Object.entries(values).map(([name, value]) => [
    name,
    typeof value === 'number' ? value.toLocaleString('en') : (words[value] ?? value),
  ]);
  return fillPlaceholders(words[key] ?? key, Object.fromEntries(shown));
}

import { fillPlaceholders } from '../../values/placeholders.ts';
import type { Line } from './answer.ts';

/** The strings of a calculator in the reader's language, by the last part of their key. */
export type CalculatorWords = Record<string, string>;

/** A line of an answer as a sentence: numbers with thousands separators, names taken from the strings. */
export function sentenceOf(words: CalculatorWords, { key, values }: Line): string {
  const shown = Object.entries(values).map(([name, value]) => [
    name,
    typeof value === 'number' ? value.toLocaleString('en') : (words[value] ?? value),
  ]);
  return fillPlaceholders(words[key] ?? key, Object.fromEntries(shown));
}

import type { Line } from './answer.ts';

/** The words of a calculator in the reader's language, by the last part of their key. */
export type CalculatorWords = Record<string, string>;

/** A line of an answer in words: numbers grouped by thousands, names taken from the words. */
export function sentenceOf(words: CalculatorWords, { key, values }: Line): string {
  return (words[key] ?? key).replace(/\{(\w+)\}/g, (whole, name: string) => {
    const value = values[name];
    return typeof value === 'number' ? value.toLocaleString('en') : value === undefined ? whole : (words[value] ?? value);
  });
}

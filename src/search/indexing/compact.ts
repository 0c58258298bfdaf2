import type { Characters } from '../text/fold.ts';
import { unitsOf } from '../text/tokens.ts';

/** Keeps words that are not found by those said before them: other spellings, scripts and marks of punctuation are the same words. */
export function freshWords(characters: Characters, said: string[]): (words: string[]) => string[] {
  const keyOf = (words: string) =>
    unitsOf(words, characters)
      .map(({ key }) => key)
      .join(' ');
  const known = new Set(said.map(keyOf));
  return (words) => words.filter((word) => !known.has(keyOf(word)) && known.add(keyOf(word)));
}

export function withoutEmpty<Shape extends object>(record: Shape): Shape {
  return Object.fromEntries(
    Object.entries(record).filter(
      ([, value]) => value !== undefined && value !== '' && value !== 0 && !(Array.isArray(value) && value.length === 0),
    ),
  ) as Shape;
}

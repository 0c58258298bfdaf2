import type { FoldingTable } from '../text/fold.ts';
import { tokensOf } from '../text/tokens.ts';

/**
 * Removes forms that differ from a known form, or from each other, only in spelling, script or punctuation: they match the same queries.
 */
export function distinctForms(folding: FoldingTable, known: string[]): (forms: string[]) => string[] {
  const keyOf = (form: string) =>
    tokensOf(form, folding)
      .map(({ key }) => key)
      .join(' ');
  const seen = new Set(known.map(keyOf));
  return (forms) => forms.filter((form) => !seen.has(keyOf(form)) && seen.add(keyOf(form)));
}

/** A copy of the record without empty fields, to save bytes. */
export function withoutEmpty<Shape extends object>(record: Shape): Shape {
  return Object.fromEntries(
    Object.entries(record).filter(
      ([, value]) => value !== undefined && value !== '' && value !== 0 && !(Array.isArray(value) && value.length === 0),
    ),
  ) as Shape;
}

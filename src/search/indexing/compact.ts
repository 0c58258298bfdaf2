import type { FoldingTable } from '../text/fold.ts';
import { tokensOf } from '../text/tokens.ts';

/** Keeps the forms that need their own place in the index: another spelling, script or punctuation of a known form finds the same. */
export function distinctForms(folding: FoldingTable, known: string[]): (forms: string[]) => string[] {
  const keyOf = (form: string) =>
    tokensOf(form, folding)
      .map(({ key }) => key)
      .join(' ');
  const seen = new Set(known.map(keyOf));
  return (forms) => forms.filter((form) => !seen.has(keyOf(form)) && seen.add(keyOf(form)));
}

/** A record without its empty fields: they cost bytes and say nothing. */
export function withoutEmpty<Shape extends object>(record: Shape): Shape {
  return Object.fromEntries(
    Object.entries(record).filter(
      ([, value]) => value !== undefined && value !== '' && value !== 0 && !(Array.isArray(value) && value.length === 0),
    ),
  ) as Shape;
}

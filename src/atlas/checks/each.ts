import type { CheckFile, NotCheckableEntry } from '../../schemas/collections.ts';
import { fillPlaceholders } from '../../values/placeholders.ts';

/** A check with a single stated figure. */
export type SingleCheck = Omit<CheckFile, 'each'>;

/**
 * Expands a check with `each` (over rows or columns of a table) into one check per member: `urban: same of stat/x#{each}.en and
 * stat/x#{each}.zh, each [a, b]` → `urban-a`, `urban-b`.
 */
export function expandCheck({ each, ...file }: CheckFile): SingleCheck[] {
  if (each === undefined) return [file];
  return each.map((member) => ({
    ...file,
    id: `${file.id}-${member}`,
    inputs: file.inputs.map((ref) => fillIn(ref, member)),
    stated: fillIn(file.stated, member),
  }));
}

/** Expands an entry of figures that cannot be checked in the same way. */
export function expandNotCheckable({ each, ...entry }: NotCheckableEntry): Omit<NotCheckableEntry, 'each'>[] {
  return each === undefined ? [entry] : each.map((member) => ({ ...entry, ref: fillIn(entry.ref, member) }));
}

/** The reference for one member: fills in `{each}`. */
export function fillIn(ref: string, member: string): string {
  return fillPlaceholders(ref, { each: member });
}

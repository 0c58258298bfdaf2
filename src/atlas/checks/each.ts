import type { CheckFile, NotCheckableEntry } from '../../schemas/collections.ts';
import { fillPlaceholders } from '../../values/placeholders.ts';

/** A check as it is worked out: one stated figure. */
export type SingleCheck = Omit<CheckFile, 'each'>;

/**
 * The checks of a file. One that goes through rows or columns of a table stands for as many as it lists:
 * `urban: same of stat/x#{each}.en and stat/x#{each}.zh, each [a, b]` → `urban-a`, `urban-b`.
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

/** What is excused, figure by figure. */
export function expandNotCheckable({ each, ...entry }: NotCheckableEntry): Omit<NotCheckableEntry, 'each'>[] {
  return each === undefined ? [entry] : each.map((member) => ({ ...entry, ref: fillIn(entry.ref, member) }));
}

/** The references a written one stands for. */
export function fillIn(ref: string, member: string): string {
  return fillPlaceholders(ref, { each: member });
}

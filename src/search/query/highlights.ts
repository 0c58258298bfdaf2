import { placesIn } from './match-form.ts';
import type { Understood } from './match-names.ts';
import type { Form } from './name-forms.ts';
import type { SearchIndex } from './open-index.ts';

/** A stretch of a text, from the first letter to the one after the last. */
export type Range = [from: number, to: number];

/** Which letters of words a question touches, as they are written: of `Home care`, `home` touches `[[0, 4]]`. */
export function marksIn(index: SearchIndex, { asked, indirect }: Pick<Understood, 'asked' | 'indirect'>, words: string): Range[] {
  const [form] = index.formsOf({ kind: 'case', id: '', en: words, zh: words });
  if (!form) return [];
  const sounded = indirect.flatMap(([at, stretch]) => {
    const named = index.forms[at] as Form;
    return placesOf(named.units.slice(stretch.formFrom, stretch.formTo), form);
  });
  const stretches = [...placesIn(asked, form).map(({ formFrom, formTo }): Range => [formFrom, formTo]), ...sounded];
  return joined(stretches.map(([from, to]) => [form.units[from]?.from ?? 0, form.units[to - 1]?.to ?? 0]));
}

/** Where the part of a name that was read aloud stands in other words. */
function placesOf(part: Form['units'], { units }: Form): Range[] {
  return units.flatMap((_, at): Range[] => (part.every(({ key }, step) => units[at + step]?.key === key) ? [[at, at + part.length]] : []));
}

export function joined(ranges: Range[]): Range[] {
  const result: Range[] = [];
  for (const [from, to] of ranges.toSorted((a, b) => a[0] - b[0])) {
    const before = result.at(-1);
    if (before && from <= before[1]) before[1] = Math.max(before[1], to);
    else result.push([from, to]);
  }
  return result;
}

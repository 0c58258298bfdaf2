import type { Characters } from './fold.ts';
import type { How } from './records.ts';
import { type Unit, unitsOf, weightOf } from './units.ts';

/** One name of a record, taken apart. */
export interface Form {
  /** Position of the name it belongs to; -1 for the title of a document. */
  record: number;
  text: string;
  how: Extract<How, 'name' | 'synonym'>;
  units: Unit[];
  weight: number;
}

export function formOf(text: string, record: number, how: Form['how'], characters: Characters): Form {
  const units = unitsOf(text, characters);
  let weight = 0;
  for (const unit of units) weight += weightOf(unit);
  return { record, text, how, units, weight };
}

/** Forms by the key of a unit; Chinese characters by pairs as well. */
export function formsByKey(forms: readonly Form[]): Map<string, number[]> {
  const found = new Map<string, number[]>();
  const write = (key: string, form: number) => {
    const list = found.get(key);
    if (!list) found.set(key, [form]);
    else if (list.at(-1) !== form) list.push(form);
  };
  forms.forEach(({ units }, form) => {
    units.forEach(({ script, key }, at) => {
      write(key, form);
      const next = units[at + 1];
      if (script === 'han' && next?.script === 'han') write(key + next.key, form);
    });
  });
  return found;
}

/** Every word in letters with its key, sorted. */
export function wordsIn(forms: readonly Form[]): [written: string, key: string][] {
  const words = new Map<string, string>();
  for (const { units } of forms) for (const { script, written, key } of units) if (script !== 'han') words.set(written, key);
  return [...words].sort(([a], [b]) => (a < b ? -1 : 1));
}

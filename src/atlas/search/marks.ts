import { understand } from './covers.ts';
import { stretchesIn } from './match-form.ts';
import type { SearchIndex } from './open-index.ts';

/** Which letters of a name a question touches, as `[from, to]` of the name as written: `marker(index, 'home')('Home care')` is `[[0, 4]]`. */
export function marker(index: SearchIndex, query: string): (name: string) => [from: number, to: number][] {
  const { asked, indirect } = understand(index, query);
  const formOf = new Map(index.forms.map((form) => [form.text, form]));
  return (name) => {
    const form = formOf.get(name);
    if (!form) return [];
    const stretches = [
      ...stretchesIn(asked, form),
      ...indirect.flatMap(([at, stretch]) => (index.forms[at]?.text === name ? [stretch] : [])),
    ];
    return joined(stretches.map(({ formFrom, formTo }) => [form.units[formFrom]?.from ?? 0, form.units[formTo - 1]?.to ?? 0]));
  };
}

function joined(ranges: [number, number][]): [number, number][] {
  const result: [number, number][] = [];
  for (const [from, to] of ranges.toSorted((a, b) => a[0] - b[0])) {
    const before = result.at(-1);
    if (before && from <= before[1]) before[1] = Math.max(before[1], to);
    else result.push([from, to]);
  }
  return result;
}

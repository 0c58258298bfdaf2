import type { Stretch } from './match-form.ts';
import type { Form } from './name-forms.ts';
import type { SearchIndex } from './open-index.ts';
import type { Asked } from './query-terms.ts';

/** 北师大 has three characters, 社科院 as well; two would fit nearly every name. */
const fewestCharacters = 3;
const mostCharacters = 6;

/** An abbreviation leaves out less than three characters for each it keeps. */
const widest = 3;

/**
 * Organisations by an abbreviation in use: 北师大 is 北京师范大学. Asked only of runs of characters that found nothing as they stand.
 */
export function abbreviationStretches(index: SearchIndex, asked: Asked[], unknown: ReadonlySet<Asked>): [form: number, stretch: Stretch][] {
  return unknownRuns(asked, unknown).flatMap(([from, to]) =>
    index.forms.flatMap((form, at): [number, Stretch][] => {
      if (index.names[form.record]?.kind !== 'organisation') return [];
      const reach = shortened(
        asked.slice(from, to).map(({ key }) => key),
        form,
      );
      return reach ? [[at, { from, to, formFrom: reach[0], formTo: reach[1], share: 0.85, how: 'abbreviation' }]] : [];
    }),
  );
}

function unknownRuns(asked: Asked[], unknown: ReadonlySet<Asked>): [from: number, to: number][] {
  const runs: [number, number][] = [];
  asked.forEach((unit, at) => {
    if (unit.script !== 'han' || !unknown.has(unit)) return;
    const last = runs.at(-1);
    if (last?.[1] === at) last[1] = at + 1;
    else runs.push([at, at + 1]);
  });
  return runs.filter(([from, to]) => to - from >= fewestCharacters && to - from <= mostCharacters);
}

/** Where the characters stand in the name, in their order and close together; `null` when they do not. */
function shortened(characters: string[], { units }: Form): [from: number, to: number] | null {
  for (let from = 0; from < units.length; from++) {
    if (units[from]?.key !== characters[0]) continue;
    let [at, next] = [from, 0];
    while (at < units.length && next < characters.length) if (units[at++]?.key === characters[next]) next++;
    if (next === characters.length && at - from <= characters.length * widest) return [from, at];
  }
  return null;
}

import type { SpanMatch } from './match-form.ts';
import type { NameForm } from './name-forms.ts';
import type { SearchIndex } from './open-index.ts';
import type { QueryTerm } from './parse-query.ts';

/** Finds organisations by abbreviation: 北师大 is 北京师范大学. Only sequences of characters without another match are tried. */
export function abbreviationSpans(
  index: SearchIndex,
  terms: QueryTerm[],
  unknown: ReadonlySet<QueryTerm>,
): [form: number, span: SpanMatch][] {
  return unknownRuns(index, terms, unknown).flatMap(([from, to]) => {
    const characters = terms.slice(from, to).map(({ key }) => key);
    return index.forms.flatMap((form, at): [number, SpanMatch][] => {
      if (index.names[form.name]?.kind !== 'organisation') return [];
      const place = abbreviatedIn(characters, form, characters.length * index.weights.abbreviationReach);
      return place ? [[at, { from, to, ...place, factor: index.weights.abbreviation, how: 'abbreviation' }]] : [];
    });
  });
}

function unknownRuns({ weights }: SearchIndex, terms: QueryTerm[], unknown: ReadonlySet<QueryTerm>): [from: number, to: number][] {
  const runs: [number, number][] = [];
  terms.forEach((term, at) => {
    if (term.script !== 'han' || !unknown.has(term)) return;
    const last = runs.at(-1);
    if (last?.[1] === at) last[1] = at + 1;
    else runs.push([at, at + 1]);
  });
  return runs.filter(([from, to]) => to - from >= weights.fewestAbbreviated && to - from <= weights.mostAbbreviated);
}

/** The range of the form that contains the characters in the same order, not longer than `longest`; `null` if there is none. */
function abbreviatedIn(characters: string[], { tokens }: NameForm, longest: number): Pick<SpanMatch, 'formFrom' | 'formTo'> | null {
  for (let from = 0; from < tokens.length; from++) {
    if (tokens[from]?.key !== characters[0]) continue;
    let [at, next] = [from, 0];
    while (at < tokens.length && next < characters.length) if (tokens[at++]?.key === characters[next]) next++;
    if (next === characters.length && at - from <= longest) return { formFrom: from, formTo: at };
  }
  return null;
}

import type { SpanMatch } from './match-form.ts';
import type { NameForm } from './name-forms.ts';
import type { SearchIndex } from './open-index.ts';
import type { QueryTerm } from './parse-query.ts';

/** 北师大 has three characters, 社科院 as well; two would fit nearly every name. */
const fewestCharacters = 3;
const mostCharacters = 6;

/** The characters of an abbreviation stand in a part of the name at most so many times as long. */
const mostAbbreviated = 3;

/** An abbreviation is a good match, but less sure than the name itself. */
const abbreviationFactor = 0.85;

/** Organisations by an abbreviation in use: 北师大 is 北京师范大学. Only runs of characters that match nothing as they stand are read so. */
export function abbreviationSpans(
  index: SearchIndex,
  terms: QueryTerm[],
  unknown: ReadonlySet<QueryTerm>,
): [form: number, span: SpanMatch][] {
  return unknownRuns(terms, unknown).flatMap(([from, to]) => {
    const characters = terms.slice(from, to).map(({ key }) => key);
    return index.forms.flatMap((form, at): [number, SpanMatch][] => {
      if (index.names[form.name]?.kind !== 'organisation') return [];
      const place = abbreviatedIn(characters, form);
      return place ? [[at, { from, to, ...place, factor: abbreviationFactor, how: 'abbreviation' }]] : [];
    });
  });
}

function unknownRuns(terms: QueryTerm[], unknown: ReadonlySet<QueryTerm>): [from: number, to: number][] {
  const runs: [number, number][] = [];
  terms.forEach((term, at) => {
    if (term.script !== 'han' || !unknown.has(term)) return;
    const last = runs.at(-1);
    if (last?.[1] === at) last[1] = at + 1;
    else runs.push([at, at + 1]);
  });
  return runs.filter(([from, to]) => to - from >= fewestCharacters && to - from <= mostCharacters);
}

/** Where the characters stand in the form, in their order and close together; `null` when they do not. */
function abbreviatedIn(characters: string[], { tokens }: NameForm): Pick<SpanMatch, 'formFrom' | 'formTo'> | null {
  for (let from = 0; from < tokens.length; from++) {
    if (tokens[from]?.key !== characters[0]) continue;
    let [at, next] = [from, 0];
    while (at < tokens.length && next < characters.length) if (tokens[at++]?.key === characters[next]) next++;
    if (next === characters.length && at - from <= characters.length * mostAbbreviated) return { formFrom: from, formTo: at };
  }
  return null;
}

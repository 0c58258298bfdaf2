/** The values of a record under each facet: ids, a year, or `none`. */
export type FacetValues = Readonly<Record<string, readonly string[]>>;

/**
 * The facet values and years a reader has chosen in a list. Values of one facet are combined with OR, facets with AND. Years are chosen
 * either one by one (`values.year`) or as a range (`from`, `to`), never both.
 */
export interface Choice {
  values: FacetValues;
  from: number | null;
  to: number | null;
  /** Whether a range of years also keeps records without a year. */
  undated: boolean;
}

export const nothingChosen: Choice = { values: {}, from: null, to: null, undated: false };

/** Reads the choice from the query of an address; facets and values not in `known` are ignored: `?city=wuxi&city=ningbo&from=1998`. */
export function readChoice(query: URLSearchParams, known: FacetValues): Choice {
  const values: Record<string, string[]> = {};
  for (const [facet, all] of Object.entries(known)) {
    const asked = [...new Set(query.getAll(facet))].filter((value) => all.includes(value)).sort();
    if (asked.length > 0) values[facet] = asked;
  }
  const chosen: Choice = { ...nothingChosen, values };
  const [from, to] = [readYear(query.get('from')), readYear(query.get('to'))];
  if (from === null && to === null) return chosen;
  const isTurned = from !== null && to !== null && from > to;
  return withYears(chosen, isTurned ? to : from, isTurned ? from : to, query.get('undated') === 'with');
}

/** Writes the choice as name and value pairs for the query of an address; equal choices give equal pairs. */
export function writeChoice({ values, from, to, undated }: Choice): [string, string][] {
  const pairs = Object.entries(values).flatMap(([facet, chosen]) => chosen.map((value): [string, string] => [facet, value]));
  if (from !== null) pairs.push(['from', String(from)]);
  if (to !== null) pairs.push(['to', String(to)]);
  if (undated) pairs.push(['undated', 'with']);
  return pairs.sort(([a, x], [b, y]) => (a === b ? (x < y ? -1 : 1) : a < b ? -1 : 1));
}

/** The choice with one value added, or removed if it was chosen. Adding a single year removes the range of years. */
export function toggled(choice: Choice, facet: string, value: string): Choice {
  const before = choice.values[facet] ?? [];
  const after = before.includes(value) ? before.filter((other) => other !== value) : [...before, value].sort();
  const { [facet]: _, ...others } = choice.values;
  const values = after.length > 0 ? { ...others, [facet]: after } : others;
  return facet === 'year' ? { ...nothingChosen, values } : { ...choice, values };
}

/**
 * The choice with a range of years instead of single years; `null` is an open end. With both ends open the range filters nothing, so
 * `undated` is reset.
 */
export function withYears(choice: Choice, from: number | null, to: number | null, undated: boolean): Choice {
  const { year: _, ...values } = choice.values;
  return { values, from, to, undated: undated && (from !== null || to !== null) };
}

export function isAnythingChosen({ values, from, to }: Choice): boolean {
  return Object.keys(values).length > 0 || from !== null || to !== null;
}

/** Whether a record matches the choice; the facet named by `except` is ignored. */
export function fits(row: FacetValues, choice: Choice, except?: string): boolean {
  const hasAll = Object.entries(choice.values).every(
    ([facet, chosen]) => facet === except || (row[facet] ?? []).some((value) => chosen.includes(value)),
  );
  return hasAll && (except === 'year' || isInYears(row, choice));
}

/** How many records each value of a facet has, given the choice in the other facets. Values without records are omitted. */
export function countsUnder(rows: Iterable<FacetValues>, choice: Choice, facet: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const row of rows) {
    if (!fits(row, choice, facet)) continue;
    for (const value of row[facet] ?? []) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return counts;
}

function isInYears(row: FacetValues, { from, to, undated }: Choice): boolean {
  if (from === null && to === null) return true;
  return (row.year ?? []).some((value) =>
    value === 'none' ? undated : (from === null || Number(value) >= from) && (to === null || Number(value) <= to),
  );
}

function readYear(words: string | null): number | null {
  return words !== null && /^\d{4}$/.test(words) ? Number(words) : null;
}

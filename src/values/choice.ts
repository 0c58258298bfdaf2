/** What a record says under each facet: ids, a year, or `none`. */
export type FacetValues = Readonly<Record<string, readonly string[]>>;

/**
 * What a reader has chosen of a list. Several values of a facet are alternatives, facets narrow one another.
 * Years are chosen one by one (`values.year`) or as a stretch; never both.
 */
export interface Choice {
  values: FacetValues;
  from: number | null;
  to: number | null;
  /** Whether a stretch of years keeps what has no year. */
  undated: boolean;
}

export const nothingChosen: Choice = { values: {}, from: null, to: null, undated: false };

/** The choice an address asks for, without facets and values the list does not know: `?city=wuxi&city=ningbo&from=1998`. */
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

/** The choice as the pairs of an address; equal choices give equal addresses. */
export function writeChoice({ values, from, to, undated }: Choice): [string, string][] {
  const pairs = Object.entries(values).flatMap(([facet, chosen]) => chosen.map((value): [string, string] => [facet, value]));
  if (from !== null) pairs.push(['from', String(from)]);
  if (to !== null) pairs.push(['to', String(to)]);
  if (undated) pairs.push(['undated', 'with']);
  return pairs.sort(([a, x], [b, y]) => (a === b ? (x < y ? -1 : 1) : a < b ? -1 : 1));
}

/** The choice with one value more, or without it where it was chosen. A single year takes the place of a stretch. */
export function toggled(choice: Choice, facet: string, value: string): Choice {
  const before = choice.values[facet] ?? [];
  const after = before.includes(value) ? before.filter((other) => other !== value) : [...before, value].sort();
  const { [facet]: _, ...others } = choice.values;
  const values = after.length > 0 ? { ...others, [facet]: after } : others;
  return facet === 'year' ? { ...nothingChosen, values } : { ...choice, values };
}

/** The choice with a stretch of years, open where `null`; single years give way. Without a stretch nothing is left out, so nothing need be kept. */
export function withYears(choice: Choice, from: number | null, to: number | null, undated: boolean): Choice {
  const { year: _, ...values } = choice.values;
  return { values, from, to, undated: undated && (from !== null || to !== null) };
}

export function isAnythingChosen({ values, from, to }: Choice): boolean {
  return Object.keys(values).length > 0 || from !== null || to !== null;
}

/** Whether a record is in the list as chosen; `except` leaves one facet out of the question. */
export function fits(row: FacetValues, choice: Choice, except?: string): boolean {
  const hasAll = Object.entries(choice.values).every(
    ([facet, chosen]) => facet === except || (row[facet] ?? []).some((value) => chosen.includes(value)),
  );
  return hasAll && (except === 'year' || isInYears(row, choice));
}

/** How many records each value of a facet would bring, given what is chosen of the others. A value that brings none is left out. */
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

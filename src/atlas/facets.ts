import { topServicesOf, yearOfRecord } from './order.ts';
import type { Atlas, CaseRecord } from './records.ts';

/** What cases can be narrowed by, in the order a page offers it. */
export const facetNames = ['city', 'service', 'year', 'kind', 'way', 'level', 'source'] as const;

export type FacetName = (typeof facetNames)[number];

/** A value of a facet: an id, a year, or `none` where the record has nothing to say. */
export type FacetValues = Record<FacetName, string[]>;

/** What a case says under each facet. Every case stands under every facet, if only under `none`. */
export function facetsOf(atlas: Atlas, record: CaseRecord): FacetValues {
  const orNone = (values: string[]) => (values.length > 0 ? values : ['none']);
  const year = yearOfRecord(record);
  return {
    city: orNone(record.city === null ? [] : [record.city]),
    service: orNone(topServicesOf(atlas, record)),
    year: orNone(year === null ? [] : [String(year)]),
    kind: [record.kind],
    way: [record.way],
    level: orNone(record.levels),
    source: [...new Set(record.sources.map(({ source }) => source))],
  };
}

export interface FacetCount {
  value: string;
  count: number;
}

/** Every value of a facet with the number of its cases: years in order, everything else by count; `none` last. */
export function facetCounts(atlas: Atlas, cases: Iterable<CaseRecord>, name: FacetName): FacetCount[] {
  const counts = new Map<string, number>();
  for (const record of cases) for (const value of facetsOf(atlas, record)[name]) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts]
    .map(([value, count]) => ({ value, count }))
    .sort(
      (a, b) =>
        Number(a.value === 'none') - Number(b.value === 'none') ||
        (name === 'year' ? Number(a.value) - Number(b.value) : b.count - a.count || (a.value < b.value ? -1 : 1)),
    );
}

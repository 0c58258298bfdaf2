import type { SearchIndex } from './open-index.ts';

/** How many of the found documents stand under each city, top service and year. */
export interface FacetCounts {
  place: [position: number, count: number][];
  service: [position: number, count: number][];
  year: [year: number, count: number][];
}

/** Counts cases and rules only: they have a place and a date. */
export async function countFacets(index: SearchIndex, documents: readonly number[]): Promise<FacetCounts> {
  const { cities, services, years } = await index.columns();
  const counts = { place: new Map<number, number>(), service: new Map<number, number>(), year: new Map<number, number>() };
  const add = (map: Map<number, number>, key: number | undefined) => map.set(key as number, (map.get(key as number) ?? 0) + 1);
  for (const document of documents) {
    if (index.kindOf(document) !== 'case' && index.kindOf(document) !== 'policy') continue;
    if ((cities[document] ?? -1) >= 0) add(counts.place, cities[document]);
    for (const service of services[document] ?? []) add(counts.service, service);
    if ((years[document] ?? 0) > 0) add(counts.year, years[document]);
  }
  const most = (map: Map<number, number>) => [...map].sort((a, b) => b[1] - a[1] || a[0] - b[0]);
  return { place: most(counts.place), service: most(counts.service), year: [...counts.year].sort((a, b) => a[0] - b[0]) };
}

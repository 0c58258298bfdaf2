import { byDate } from '../records/order.ts';
import type { Atlas, CaseRecord } from '../records/records.ts';
import { purchasesAmong } from './definitions.ts';

/** A place and its first purchase with a certain year. */
export interface FirstCase {
  year: number;
  record: CaseRecord;
  /** Id of the city, or of the province if no city is named; `null` for the nation. */
  place: string | null;
}

/** The first purchase of each city, or of a province or the nation where no city is named, in the order of time. */
export function firstCases(atlas: Atlas): FirstCase[] {
  const seen = new Set<string | null>();
  return byDate(purchasesAmong(atlas.cases.values())).flatMap((record): FirstCase[] => {
    const { begins: year, cities, province, place: named } = record;
    if (year === null) return [];
    const places = cities.length > 0 ? cities : [province ?? named];
    const fresh = places.filter((place) => !seen.has(place));
    for (const place of fresh) seen.add(place);
    return fresh.map((place) => ({ year, record, place }));
  });
}

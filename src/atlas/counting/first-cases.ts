import { byDate, yearOfRecord } from '../records/order.ts';
import type { Atlas, CaseRecord } from '../records/records.ts';
import { purchasesAmong } from './definitions.ts';

/** A place and its first dated case. */
export interface FirstCase {
  year: number;
  record: CaseRecord;
  /** Id of the city, or of the province if no city is named; `null` for the nation. */
  place: string | null;
}

/** The first dated case of purchase of each city or province, in the order of time. */
export function firstCases(atlas: Atlas): FirstCase[] {
  const seen = new Set<string | null>();
  return byDate(purchasesAmong(atlas.cases.values())).flatMap((record): FirstCase[] => {
    const year = yearOfRecord(record);
    const place = record.city ?? record.province ?? record.place;
    if (year === null || seen.has(place)) return [];
    seen.add(place);
    return [{ year, record, place }];
  });
}

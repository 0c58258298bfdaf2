import { compareDates, yearOf } from '../../values/chronology.ts';
import type { AtlasDate } from '../../values/date.ts';
import { memoize } from '../../values/memoize.ts';
import type { DatedQuotation } from './quotation.ts';
import type { Atlas, CaseRecord, PolicyRecord } from './records.ts';

/** Records by date, undated ones last, equal dates by id. */
export function byDate<Item extends { id: string; date: DatedQuotation | null }>(items: Iterable<Item>): Item[] {
  return [...items].sort((a, b) => compareDates(a.date?.date ?? null, b.date?.date ?? null) || (a.id < b.id ? -1 : 1));
}

/**
 * Rules by date, those that no document dates by the public record; the rest last, equal dates by id. For lists that show both dates:
 * nothing is counted by the public record.
 */
export function byShownDate<Item extends { id: string; date: DatedQuotation | null; issuedOfRecord?: AtlasDate | null }>(
  items: Iterable<Item>,
): Item[] {
  return [...items].sort((a, b) => compareDates(shownDate(a), shownDate(b)) || (a.id < b.id ? -1 : 1));
}

/** The date of a record in such a list: that of the documents, else that of the public record. */
export function shownDate(record: { date: DatedQuotation | null; issuedOfRecord?: AtlasDate | null }): AtlasDate | null {
  return record.date?.date ?? record.issuedOfRecord ?? null;
}

/** All cases by date. */
export const casesByDate = memoize((atlas: Atlas): readonly CaseRecord[] => byDate(atlas.cases.values()));

/** All rules by date. */
export const policiesByDate = memoize((atlas: Atlas): readonly PolicyRecord[] => byDate(atlas.policies.values()));

/** The year a record is listed under; `null` if it has no date. */
export function yearOfRecord({ date }: { date: DatedQuotation | null }): number | null {
  return date ? yearOf(date.date) : null;
}

/** The id of the top-level service above a service, or of the service itself. */
export function topService(atlas: Atlas, id: string): string {
  return atlas.services.get(id)?.broader ?? id;
}

/** The top-level services of a case, without duplicates. */
export function topServicesOf(atlas: Atlas, record: Pick<CaseRecord, 'services'>): string[] {
  return [...new Set(record.services.map((id) => topService(atlas, id)))];
}

import type { CaseFile } from '../../schemas/collections.ts';
import type { DatedQuotation, Years } from '../records/quotation.ts';
import type { CaseRecord } from '../records/records.ts';

/**
 * The kinds of record that never count as a purchase: a mention only names a place, a reference is from abroad, a statistic repeats other
 * cases, a recommendation or an event buys nothing.
 */
const otherKinds: readonly CaseRecord['kind'][] = ['statistic', 'mention', 'reference', 'event', 'recommendation'];

/**
 * Whether a record counts as a purchase: a service was bought, or buying was set up, tried out or paid for in another form. It does not if
 * its kind never counts, or if nothing was bought (`way: none`). For a record on which this has been decided, use its `isPurchase`.
 */
export function isPurchase(kind: CaseFile['kind'], way: CaseFile['way']): boolean {
  return !otherKinds.includes(kind) && way !== 'none';
}

/** Some records of cases, parted into purchases and others; each part in the order given. */
export function partPurchases(cases: Iterable<CaseRecord>): { purchases: CaseRecord[]; others: CaseRecord[] } {
  const all = [...cases];
  return { purchases: all.filter((record) => record.isPurchase), others: all.filter((record) => !record.isPurchase) };
}

/** The purchases among some records of cases. */
export function purchasesAmong(cases: Iterable<CaseRecord>): CaseRecord[] {
  return partPurchases(cases).purchases;
}

/**
 * The year in which something began; for a record use `begins`. A duration counts in the year it begins: `2004/2006` → 2004. `null` for
 * uncertain dates that may fall in different years (`2004~`, `[2004..2006]`): choosing one would be a guess.
 */
export function yearOfBeginning(date: DatedQuotation | null): number | null {
  if (!date) return null;
  const { kind, earliest, latest } = date.date;
  if (kind === 'uncertain' && latest?.slice(0, 4) !== earliest.slice(0, 4)) return null;
  return Number(earliest.slice(0, 4));
}

/** The first of something: the earliest certain year in which its purchases began; `null` if none has one. */
export function firstYear(purchases: Iterable<Pick<CaseRecord, 'begins'>>): number | null {
  const years = [...purchases].flatMap(({ begins }) => begins ?? []);
  return years.length === 0 ? null : Math.min(...years);
}

/**
 * The years of something with a beginning and perhaps an end: `2004/2006` → 2004 to 2006; `2004` until `2006` → the same; `2005/..` → from 2005,
 * open. `null` without a certain year of beginning.
 */
export function yearsOf(date: DatedQuotation | null, until: DatedQuotation | null): Years | null {
  const from = yearOfBeginning(date);
  if (from === null || !date) return null;
  const last = (until ?? date).date.latest;
  return { from, to: last === null ? null : Number(last.slice(0, 4)) };
}

import type { DatedQuotation, Years } from '../records/quotation.ts';
import type { CaseRecord } from '../records/records.ts';

/**
 * The kinds of record that count as cases of purchase: something was bought, set up or changed in a place. Others do not count: a mention
 * only names a place, a reference is from abroad, a statistic repeats other cases, a recommendation or an event buys nothing.
 */
const purchaseKinds: readonly CaseRecord['kind'][] = [
  'purchase',
  'mechanism',
  'pilot',
  'partnership',
  'establishment',
  'reform',
  'evaluation',
  'programme',
];

/** Whether records of this kind count as cases of purchase. For a single record use `isPurchase`. */
export function isPurchaseKind(kind: CaseRecord['kind']): boolean {
  return purchaseKinds.includes(kind);
}

/** The cases of purchase among some cases. */
export function purchasesAmong(cases: Iterable<CaseRecord>): CaseRecord[] {
  return [...cases].filter(({ isPurchase }) => isPurchase);
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

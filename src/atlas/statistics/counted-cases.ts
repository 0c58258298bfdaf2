import type { Atlas, CaseRecord } from '../records.ts';

/**
 * The kinds of record that count as cases of purchase: something was bought, set up or changed in a place.
 * A mention only names a place; a reference stands outside; a statistic repeats other cases; a recommendation or an event buys nothing.
 * The one list for matrix, cover and statistics.
 */
export const countedKinds: readonly CaseRecord['kind'][] = [
  'purchase',
  'mechanism',
  'pilot',
  'partnership',
  'establishment',
  'reform',
  'evaluation',
  'programme',
];

/** Whether a record counts as a case of purchase. */
export function isCountedCase({ kind }: Pick<CaseRecord, 'kind'>): boolean {
  return countedKinds.includes(kind);
}

/** The cases of purchase, in the order of their ids. */
export function countedCases(atlas: Atlas): CaseRecord[] {
  return [...atlas.cases.values()].filter(isCountedCase);
}

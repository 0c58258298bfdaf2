import type { Atlas, CaseRecord } from '../records/records.ts';

/** Computed fields of a record; they follow from its other fields, so the version does not need them. */
const counted: readonly string[] = ['cities', 'isPurchase', 'begins'] satisfies (keyof CaseRecord)[];

/** All content of the atlas as one string, from which the version is computed. */
export function contentOf(atlas: Atlas): string {
  return JSON.stringify(
    Object.entries(atlas)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, records]) => [name, [...records.values()]]),
    (key, value) => (counted.includes(key) ? undefined : value),
  );
}

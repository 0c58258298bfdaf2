import type { Atlas, CaseRecord } from '../records/records.ts';

/** What counting makes of a record; it follows from what the record says, and is no content of its own. */
const counted: readonly string[] = ['cities', 'isPurchase', 'begins'] satisfies (keyof CaseRecord)[];

/** Everything the atlas says as one text; what its version is computed from. */
export function contentOf(atlas: Atlas): string {
  return JSON.stringify(
    Object.entries(atlas)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, records]) => [name, [...records.values()]]),
    (key, value) => (counted.includes(key) ? undefined : value),
  );
}

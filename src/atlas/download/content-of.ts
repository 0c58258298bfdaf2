import type { Atlas } from '../records.ts';

/** Everything the atlas says as one text; what its version is computed from. */
export function contentOf(atlas: Atlas): string {
  return JSON.stringify(
    Object.entries(atlas)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, records]) => [name, [...records.values()]]),
  );
}

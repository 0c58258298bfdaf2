import type { Atlas } from '../records/records.ts';
import { cityProfiles } from '../views/city-profile.ts';

/** The size of the atlas, counted from its records. */
export interface AtlasNumbers {
  cases: number;
  /** Cities with at least one case; references to models abroad do not count. */
  cities: number;
  policies: number;
  /** Quantities on record, each counted once even if several forms are printed. */
  figures: number;
  /** Printed forms of those quantities. */
  readings: number;
  conflicts: number;
  /** Recomputed figures. */
  checks: number;
  sources: number;
  undated: number;
}

export function atlasNumbers(atlas: Atlas): AtlasNumbers {
  const cases = [...atlas.cases.values()];
  const figures = [...cases, ...atlas.policies.values()].flatMap((record) => record.figures);
  return {
    cases: cases.length,
    cities: cityProfiles(atlas).filter((profile) => profile.cases.some(({ kind }) => kind !== 'reference')).length,
    policies: atlas.policies.size,
    figures: figures.length,
    readings: figures.reduce((sum, { readings }) => sum + readings.length, 0),
    conflicts: atlas.conflicts.size,
    checks: atlas.checks.size,
    sources: atlas.sources.size,
    undated: cases.filter(({ date }) => date === null).length,
  };
}

import type { Atlas } from '../records/records.ts';
import { partPurchases } from './definitions.ts';

/** The size of the atlas, counted from its records. */
export interface AtlasNumbers {
  purchases: number;
  /** Purchases that stand in a city. */
  inCities: number;
  /** Cities with at least one purchase. */
  cities: number;
  /** Records of cases that are no purchases. */
  others: number;
  policies: number;
  /** Services that a purchase names. */
  services: number;
  /** Quantities of cases, rules and the guide, each counted once even if several forms are printed. */
  figures: number;
  /** Printed forms of those quantities. */
  readings: number;
  conflicts: number;
  /** Recomputed figures. */
  checks: number;
  sources: number;
}

export function atlasNumbers(atlas: Atlas): AtlasNumbers {
  const { purchases, others } = partPurchases(atlas.cases.values());
  const figures = [
    ...[...atlas.cases.values(), ...atlas.policies.values()].flatMap((record) => record.figures),
    ...[...atlas.guide.values()].flatMap(({ parameters }) => parameters),
  ];
  return {
    purchases: purchases.length,
    inCities: purchases.filter(({ cities }) => cities.length > 0).length,
    cities: new Set(purchases.flatMap(({ cities }) => cities)).size,
    others: others.length,
    policies: atlas.policies.size,
    services: new Set(purchases.flatMap(({ services }) => services)).size,
    figures: figures.length,
    readings: figures.reduce((sum, { readings }) => sum + readings.length, 0),
    conflicts: atlas.conflicts.size,
    checks: atlas.checks.size,
    sources: atlas.sources.size,
  };
}

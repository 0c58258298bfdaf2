import type { Path } from './rule.ts';

/** A value of a record that holds no others, and where it stands. */
export interface PlacedValue {
  path: Path;
  value: unknown;
}

/** Every value of a record at any depth. */
export function valuesIn(value: unknown, path: Path = []): PlacedValue[] {
  if (value === null || typeof value !== 'object') return [{ path, value }];
  return Object.entries(value).flatMap(([key, inner]) => valuesIn(inner, [...path, Array.isArray(value) ? Number(key) : key]));
}

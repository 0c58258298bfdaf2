import type { CaseRecord } from '../records/records.ts';
import { firstYear } from './definitions.ts';

/** A city in which something was bought: since when, and its cases. */
export interface CityArrival {
  city: string;
  /** The earliest certain year; `null` if no case of the city has one. */
  since: number | null;
  cases: CaseRecord[];
}

/** The cities of some cases in the order of their first certain year; cities without one come last. */
export function arrivalsOf(cases: readonly CaseRecord[]): CityArrival[] {
  const marks = cases.flatMap((record) => record.cities.map((city) => ({ city, record })));
  return [...Map.groupBy(marks, ({ city }) => city)]
    .map(([city, own]) => ({ city, since: firstYear(own.map(({ record }) => record)), cases: own.map(({ record }) => record) }))
    .sort((a, b) => (a.since ?? Infinity) - (b.since ?? Infinity) || (a.city < b.city ? -1 : 1));
}

/** The earliest certain year of some cases, and the cases that began in it; `null` if no case has a certain year. */
export function firstOf(cases: readonly CaseRecord[]): { year: number; cases: CaseRecord[] } | null {
  const year = firstYear(cases);
  return year === null ? null : { year, cases: cases.filter((record) => record.begins === year) };
}

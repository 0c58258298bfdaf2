import { topServicesOf } from '../order.ts';
import type { Atlas } from '../records.ts';
import { beginningOf } from './beginning.ts';
import { citiesOf } from './cities.ts';
import { countedCases } from './counted-cases.ts';

/** A case of purchase of a top-level service in a city: one mark in the matrix. */
export interface Adoption {
  case: string;
  city: string;
  service: string;
  /** `null` when the year is not recorded, or not certain. */
  year: number | null;
}

/** Every case of purchase, once for each of its cities and top-level services. */
export function adoptions(atlas: Atlas): Adoption[] {
  return countedCases(atlas).flatMap((record) =>
    citiesOf(atlas, record).flatMap((city) =>
      topServicesOf(atlas, record).map((service) => ({ case: record.id, city, service, year: beginningOf(record).year })),
    ),
  );
}

import { memoize } from '../../values/memoize.ts';
import { topServicesOf } from '../records/order.ts';
import type { Atlas } from '../records/records.ts';
import { purchasesAmong } from './definitions.ts';

/** A case of purchase of a top-level service in a city: one mark of the matrix. */
export interface Adoption {
  case: string;
  city: string;
  service: string;
  /** `null` if the year is not recorded or uncertain. */
  year: number | null;
}

/** All cases of purchase, once for each combination of their cities and top-level services. */
export const adoptions = memoize((atlas: Atlas): readonly Adoption[] =>
  purchasesAmong(atlas.cases.values()).flatMap((record) =>
    record.cities.flatMap((city) =>
      topServicesOf(atlas, record).map((service) => ({ case: record.id, city, service, year: record.begins })),
    ),
  ),
);

import { memoize } from '../../values/memoize.ts';
import { byDate } from '../records/order.ts';
import type { Atlas, CaseRecord, ServiceRecord } from '../records/records.ts';
import { purchasesOf } from '../services/purchases-of.ts';

/** With fewer cases there is nothing to compare; with more the table is too wide to read. */
const [fewest, most] = [2, 12];

/** The cases of purchase of a service for side-by-side comparison; `null` if there are too few or too many. */
export function casesBeside(atlas: Atlas, service: ServiceRecord): CaseRecord[] | null {
  const counted = byDate(purchasesOf(atlas, service));
  return counted.length >= fewest && counted.length <= most ? counted : null;
}

/** The services with a page of cases side by side: `compare/services/<id>`. */
export const comparedServices = memoize((atlas: Atlas): { service: ServiceRecord; cases: CaseRecord[] }[] =>
  [...atlas.services.values()].flatMap((service) => {
    const cases = casesBeside(atlas, service);
    return cases ? [{ service, cases }] : [];
  }),
);

import { memoize } from '../../values/memoize.ts';
import { purchasesAmong } from '../counting/definitions.ts';
import { byDate } from '../records/order.ts';
import type { Atlas, CaseRecord, ServiceRecord } from '../records/records.ts';

/** Fewer are no comparison; more do not fit a table that anybody reads. */
const [fewest, most] = [2, 12];

/** The cases of purchase of a service, where they are few enough to stand side by side; else `null`. */
export function casesBeside(atlas: Atlas, { cases }: ServiceRecord): CaseRecord[] | null {
  const counted = byDate(purchasesAmong(cases.flatMap((id) => atlas.cases.get(id) ?? [])));
  return counted.length >= fewest && counted.length <= most ? counted : null;
}

/** The services whose cases stand side by side on a page of their own: `compare/services/<id>`. */
export const comparedServices = memoize((atlas: Atlas): { service: ServiceRecord; cases: CaseRecord[] }[] =>
  [...atlas.services.values()].flatMap((service) => {
    const cases = casesBeside(atlas, service);
    return cases ? [{ service, cases }] : [];
  }),
);

import { byDate, topService } from '../records/order.ts';
import type { Atlas, ServiceRecord } from '../records/records.ts';
import { purchasesOf } from '../services/purchases-of.ts';
import { best, choose, isLong, lineTo, type RelatedLine } from './line.ts';
import { citiesByService, isRelated } from './lookups.ts';

/**
 * Related to a service: its first case, its cases side by side, the service most bought in the same cities; to fill up, the first case of
 * its broader term.
 */
export function relatedToService(atlas: Atlas, service: ServiceRecord): RelatedLine[] {
  const cases = countedOf(atlas, service);
  const bought = sameCities(atlas, service);
  // A single common city is no pattern; then the line is used only to fill up.
  const isPattern = bought.some(({ n }) => n !== null && n > 1);
  return choose(
    `service/${service.id}`,
    3,
    [
      ...(isLong(cases) ? lineTo('case', firstOf(cases), 'firstOnRecord') : []),
      ...sideBySide(service, cases.length),
      ...(isPattern ? bought : []),
    ],
    () => [...widerCase(atlas, service), ...bought, ...relatedServices(atlas, service)],
  );
}

/** The minimum and maximum number of cases for a side-by-side page. */
const [fewestSides, mostSides] = [2, 12];

function countedOf(atlas: Atlas, service: ServiceRecord) {
  return byDate(purchasesOf(atlas, service));
}

function firstOf(cases: ReturnType<typeof countedOf>) {
  return cases.find(({ date }) => date !== null);
}

function sideBySide({ id }: ServiceRecord, n: number): RelatedLine[] {
  if (n < fewestSides || n > mostSides) return [];
  return [{ to: `compare/services/${id}`, names: [`service/${id}`], why: 'compareCases', n, years: null }];
}

/** The top-level service of another branch that most of its cities also bought; ties: the one bought in the fewest cities. */
function sameCities(atlas: Atlas, service: ServiceRecord): RelatedLine[] {
  const cities = new Set(countedOf(atlas, service).flatMap(({ city }) => city ?? []));
  const common = (id: string) => [...(citiesByService(atlas).get(id) ?? [])].filter((city) => cities.has(city)).length;
  const ids = [...citiesByService(atlas).keys()].filter((id) => !isRelated(atlas, id, service.id) && common(id) > 0);
  const others = ids.map((id) => ({ id }));
  const found = best(others, ({ id }) => [-common(id), citiesByService(atlas).get(id)?.size ?? 0]);
  return found ? lineTo('service', found, 'sameCities', { n: common(found.id) }) : [];
}

function widerCase(atlas: Atlas, service: ServiceRecord): RelatedLine[] {
  const wider = atlas.services.get(topService(atlas, service.id));
  if (!wider || wider.id === service.id) return [];
  const others = countedOf(atlas, wider).filter(({ id }) => !service.cases.includes(id));
  return lineTo('case', firstOf(others), 'widerCase');
}

/** The sibling service with the most cases. */
function relatedServices(atlas: Atlas, service: ServiceRecord): RelatedLine[] {
  const beside = [...atlas.services.values()].filter(({ id, broader }) => id !== service.id && broader === service.broader);
  const found = best(beside, ({ cases }) => [-cases.length]);
  return lineTo('service', found, 'relatedTerm');
}

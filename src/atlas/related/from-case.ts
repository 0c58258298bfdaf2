import { compareDates } from '../../values/chronology.ts';
import { topServicesOf } from '../records/order.ts';
import type { Atlas, CaseRecord, PolicyRecord } from '../records/records.ts';
import { best, choose, distance, lineTo, type RelatedLine, yearsBetween } from './line.ts';
import { casesOfCity, casesOfServices, guidePageNamingMost, placesUp, rulesOfServices, sharesService } from './lookups.ts';
import { casesNear } from './near.ts';

/**
 * Related to a case: the same service elsewhere, the previous and next case of its city, a rule on its service; to fill up, a guide page.
 */
export function relatedToCase(atlas: Atlas, record: CaseRecord): RelatedLine[] {
  return choose(`case/${record.id}`, 4, [...elsewhere(atlas, record), ...sameCity(atlas, record), ...rule(atlas, record)], () => [
    ...lineTo('guide', guidePageNamingMost(atlas, `case/${record.id}`), 'guide'),
    ...casesNear(atlas, `case/${record.id}`, record.sources),
  ]);
}

/**
 * Prefers cases of purchase, then the most similar services (so that a programme with many services does not match every single service),
 * then the same kind of record, then the nearest year.
 */
function elsewhere(atlas: Atlas, record: CaseRecord): RelatedLine[] {
  const others = casesOfServices(atlas, topServicesOf(atlas, record)).filter(
    ({ id, city }) => id !== record.id && city !== null && city !== record.city,
  );
  const other = best(others, (each) => [
    Number(!each.isPurchase),
    -likeness(record, each),
    Number(each.kind !== record.kind),
    distance(record, each),
  ]);
  if (!other) return [];
  return lineTo('case', other, sharesService(record, other) ? 'sameService' : 'relatedService', { years: yearsBetween(record, other) });
}

/** The Jaccard similarity of the services of two cases: shared services divided by all services of both. */
function likeness({ services }: CaseRecord, other: CaseRecord): number {
  const common = services.filter((id) => other.services.includes(id)).length;
  return common / (services.length + other.services.length - common);
}

/**
 * The previous and the next dated case of the city. If there is none, or this case is undated, the best other case of the city: with a
 * shared service, then of purchase.
 */
function sameCity(atlas: Atlas, record: CaseRecord): RelatedLine[] {
  const cases = casesOfCity(atlas, record.city);
  const dated = cases.filter(({ date }) => date !== null);
  const position = dated.indexOf(record);
  const around = position < 0 ? [] : [dated[position - 1], dated[position + 1]].flatMap((other) => other ?? []);
  if (around.length > 0) return around.flatMap((other) => lineTo('case', other, 'sameCity', { years: yearsBetween(record, other) }));
  const others = cases.filter(({ id }) => id !== record.id);
  const found = best(others, (each) => [Number(!sharesService(record, each)), Number(!each.isPurchase), cases.indexOf(each)]);
  return lineTo('case', found, 'sameCity');
}

/**
 * A rule on its service that applies at its place and is not on the page. If the page already shows rules, prefers later ones, otherwise
 * earlier ones; then the same service before related ones, the nearest year, the nearest level.
 */
function rule(atlas: Atlas, record: CaseRecord): RelatedLine[] {
  // No rule of this country applies to a model from abroad.
  if (record.kind === 'reference') return [];
  const up = placesUp(atlas, record.place);
  const rules = rulesOfServices(atlas, topServicesOf(atlas, record)).filter(
    ({ id, place }) => up.includes(place) && !record.policies.includes(id),
  );
  const isAfter = ({ date }: PolicyRecord) => compareDates(date?.date ?? null, record.date?.date ?? null) > 0;
  const found = best(rules, (each) => [
    Number(each.date === null),
    Number(record.date !== null && isAfter(each) !== record.policies.length > 0),
    Number(!sharesService(record, each)),
    distance(record, each),
    up.indexOf(each.place),
  ]);
  return found
    ? lineTo('policy', found, sharesService(record, found) ? 'rule' : 'relatedRule', { years: yearsBetween(record, found) })
    : [];
}

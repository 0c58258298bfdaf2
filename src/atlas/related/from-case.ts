import { compareDates } from '../../values/chronology.ts';
import { topServicesOf } from '../records/order.ts';
import type { Atlas, CaseRecord, PolicyRecord } from '../records/records.ts';
import { best, choose, distance, lineTo, type RelatedLine, yearsBetween } from './line.ts';
import { casesOfCity, casesOfServices, guidePageNamingMost, placesUp, rulesOfServices, sharesService } from './lookups.ts';
import { casesNear } from './near.ts';

/** From a case: the same service elsewhere, the same city before and after, the rule on its service, else the guide. */
export function relatedToCase(atlas: Atlas, record: CaseRecord): RelatedLine[] {
  return choose(`case/${record.id}`, 4, [...elsewhere(atlas, record), ...sameCity(atlas, record), ...rule(atlas, record)], () => [
    ...lineTo('guide', guidePageNamingMost(atlas, `case/${record.id}`), 'guide'),
    ...casesNear(atlas, `case/${record.id}`, record.sources),
  ]);
}

/**
 * What was bought counts before what is only named; then the likest services, so that a programme of many is not taken for a case of one;
 * then the same kind of record, then the nearest in time.
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

/** The share of services that both name among all that either names. */
function likeness({ services }: CaseRecord, other: CaseRecord): number {
  const common = services.filter((id) => other.services.includes(id)).length;
  return common / (services.length + other.services.length - common);
}

/** The case before it and the case after it; of an undated one, or where no other is dated, the one that shares a service. */
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
 * A rule on its service that holds where it stands and that the page does not name. With rules on the page, what followed is the news;
 * without, what stood before. The very service first, then the nearest in time, then the nearest level.
 */
function rule(atlas: Atlas, record: CaseRecord): RelatedLine[] {
  // A model from abroad stands under no rule of this country.
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

import { purchasesAmong } from '../counting/definitions.ts';
import { byDate, topServicesOf } from '../records/order.ts';
import type { Atlas, CaseRecord, OrganisationRecord } from '../records/records.ts';
import { best, choose, distance, isLong, lineTo, type RelatedLine, yearsBetween } from './line.ts';
import { casesOfCity, casesOfServices, organisationsOfKind, rulesBeside, sharesService } from './lookups.ts';
import { casesNear } from './near.ts';

/**
 * Related to an organisation: the one it worked with most, its case with most figures, its city; to fill up, the same service elsewhere and
 * organisations of the same kind.
 */
export function relatedToOrganisation(atlas: Atlas, organisation: OrganisationRecord): RelatedLine[] {
  return choose(
    `organisation/${organisation.id}`,
    3,
    [
      ...together(atlas, organisation),
      ...mostTelling(atlas, organisation),
      ...elsewhere(atlas, organisation),
      ...city(atlas, organisation),
    ],
    () => [
      ...firstRule(atlas, organisation),
      ...sameKind(atlas, organisation),
      ...casesNear(atlas, `organisation/${organisation.id}`, organisation.sources),
    ],
  );
}

function bodiesIn({ buyers, providers, evaluators }: CaseRecord): string[] {
  return [...buyers, ...providers, ...evaluators];
}

function casesOf(atlas: Atlas, { roles }: OrganisationRecord) {
  const ids = new Set(roles.flatMap(({ collection, id }) => (collection === 'cases' ? [id] : [])));
  return byDate([...ids].flatMap((id) => atlas.cases.get(id) ?? []));
}

/** The organisation that shares most cases with it. A single shared case is not enough. */
function together(atlas: Atlas, organisation: OrganisationRecord): RelatedLine[] {
  const times = new Map<string, number>();
  for (const record of casesOf(atlas, organisation)) for (const id of new Set(bodiesIn(record))) times.set(id, (times.get(id) ?? 0) + 1);
  const others = [...times].flatMap(([id, n]) => (id !== organisation.id && n > 1 ? [{ id, n }] : []));
  const found = best(others, ({ n }) => [-n]);
  return lineTo('organisation', found, 'together', { n: found?.n ?? null });
}

/** If it has many cases, the one with most figures. */
function mostTelling(atlas: Atlas, organisation: OrganisationRecord): RelatedLine[] {
  const cases = casesOf(atlas, organisation);
  const found = best(cases, ({ figures }) => [-figures.length]);
  return isLong(cases) ? lineTo('case', found, 'mostFigures') : [];
}

/**
 * If it has few cases: a case of purchase similar to its first one (same service, nearest year) in another city and without this
 * organisation.
 */
function elsewhere(atlas: Atlas, organisation: OrganisationRecord): RelatedLine[] {
  const cases = casesOf(atlas, organisation);
  const [first] = cases;
  if (!first || isLong(cases)) return [];
  const others = casesOfServices(atlas, topServicesOf(atlas, first)).filter(
    (other) => other.isPurchase && other.city !== first.city && !cases.includes(other),
  );
  const found = best(others, (other) => [Number(!sharesService(first, other)), distance(first, other)]);
  return found
    ? lineTo('case', found, sharesService(first, found) ? 'caseElsewhere' : 'relatedElsewhere', { years: yearsBetween(first, found) })
    : [];
}

/** Its city, if the city has more purchases than this page shows. */
function city(atlas: Atlas, organisation: OrganisationRecord): RelatedLine[] {
  const n = purchasesAmong(casesOfCity(atlas, organisation.city)).length;
  const place = atlas.places.get(organisation.city ?? '');
  return place?.page && n > purchasesAmong(casesOf(atlas, organisation)).length ? lineTo('place', place, 'itsCity', { n }) : [];
}

/** If it issued many rules, the first; if few, the rule of the same level and place nearest in time to its first. */
function firstRule(atlas: Atlas, { roles }: OrganisationRecord): RelatedLine[] {
  const issued = byDate(roles.flatMap(({ role, id }) => (role === 'issuer' ? (atlas.policies.get(id) ?? []) : [])));
  const [first] = issued;
  if (!first) return [];
  if (isLong(issued)) return lineTo('policy', first, 'firstRule');
  const others = rulesBeside(atlas, first).filter((each) => !issued.includes(each));
  const found = best(others, (each) => [distance(first, each)]);
  return found ? lineTo('policy', found, 'ruleSameLevel') : [];
}

/** Two organisations of the same kind that share no case with it: first those in its city, then those with most roles. */
function sameKind(atlas: Atlas, organisation: OrganisationRecord): RelatedLine[] {
  const ties = new Set(casesOf(atlas, organisation).flatMap(bodiesIn));
  const isThere = (other: OrganisationRecord) => organisation.city !== null && other.city === organisation.city;
  const others = organisationsOfKind(atlas, organisation.kind).filter(({ id }) => id !== organisation.id && !ties.has(id));
  const sorted = others.toSorted(
    (a, b) => Number(isThere(b)) - Number(isThere(a)) || b.roles.length - a.roles.length || (a.id < b.id ? -1 : 1),
  );
  return sorted.slice(0, 2).flatMap((other) => lineTo('organisation', other, isThere(other) ? 'sameKindThere' : 'sameKind'));
}

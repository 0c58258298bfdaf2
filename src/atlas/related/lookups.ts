import { groupByEach } from '../../values/group.ts';
import { memoize } from '../../values/memoize.ts';
import { purchasesAmong } from '../counting/definitions.ts';
import { refsIn } from '../records/naming.ts';
import { casesByDate, policiesByDate, topService, topServicesOf } from '../records/order.ts';
import type { Atlas, CaseRecord, GuideRecord, OrganisationRecord, PolicyRecord } from '../records/records.ts';
import { cityProfile, recordsOf } from '../views/city-profile.ts';
import { best } from './line.ts';

const casesByService = memoize((atlas: Atlas) => groupByEach(casesByDate(atlas), (record) => topServicesOf(atlas, record)));
const rulesByService = memoize((atlas: Atlas) => groupByEach(policiesByDate(atlas), (policy) => topServicesOf(atlas, policy)));

/** Cases with any of these top-level services, by date. */
export function casesOfServices(atlas: Atlas, tops: readonly string[]): CaseRecord[] {
  return [...new Set(tops.flatMap((top) => casesByService(atlas).get(top) ?? []))];
}

/** Records of cases of a city: purchases by date, then the others by date. */
export function casesOfCity(atlas: Atlas, city: string | null): CaseRecord[] {
  const profile = cityProfile(atlas, city ?? '');
  return profile ? recordsOf(profile) : [];
}

/** Rules on any of these top-level services, by date. */
export function rulesOfServices(atlas: Atlas, tops: readonly string[]): PolicyRecord[] {
  return [...new Set(tops.flatMap((top) => rulesByService(atlas).get(top) ?? []))];
}

const rulesByPlace = memoize((atlas: Atlas) => Map.groupBy(atlas.policies.values(), ({ level, place }) => `${level} ${place}`));

/** Rules with the same level and place as a rule, including itself. */
export function rulesBeside(atlas: Atlas, { level, place }: PolicyRecord): PolicyRecord[] {
  return rulesByPlace(atlas).get(`${level} ${place}`) ?? [];
}

const organisationsByKind = memoize((atlas: Atlas) => Map.groupBy(atlas.organisations.values(), ({ kind }) => kind));

/** Organisations of a kind. */
export function organisationsOfKind(atlas: Atlas, kind: OrganisationRecord['kind']): OrganisationRecord[] {
  return organisationsByKind(atlas).get(kind) ?? [];
}

/** The cities with cases of purchase of each top-level service. */
export const citiesByService = memoize(
  (atlas: Atlas) =>
    new Map([...casesByService(atlas)].map(([top, cases]) => [top, new Set(purchasesAmong(cases).flatMap(({ city }) => city ?? []))])),
);

/** The references in each guide page, with the number of times each occurs. */
const namedByGuide = memoize((atlas: Atlas) => {
  const named = new Map<string, Map<GuideRecord, number>>();
  for (const page of atlas.guide.values())
    for (const [ref, times] of namesOf(page)) named.set(ref, (named.get(ref) ?? new Map<GuideRecord, number>()).set(page, times));
  return named;
});

/** The guide pages that name a record, with the number of times. */
export function guidePagesNaming(atlas: Atlas, ref: string): Map<GuideRecord, number> {
  return namedByGuide(atlas).get(ref) ?? new Map();
}

/** The page of the guide that names a record most. */
export function guidePageNamingMost(atlas: Atlas, ref: string): GuideRecord | null {
  const pages = guidePagesNaming(atlas, ref);
  return best(pages.keys(), (page) => [-(pages.get(page) ?? 0)]);
}

/** The records that a guide page names or takes figures from, with the number of times. */
export function namesOf({ narratives, policies }: GuideRecord): Map<string, number> {
  const refs = [...policies.map((id) => `policy/${id}`), ...refsIn(narratives)];
  const times = new Map<string, number>();
  // References without a kind are figures of the page itself; terms of the glossary have no page to link to.
  for (const ref of refs.filter((each) => each.includes('/') && !each.startsWith('term/'))) {
    const record = ref.split('#')[0] as string;
    times.set(record, (times.get(record) ?? 0) + 1);
  }
  return times;
}

/** A place and the larger places it lies in; last comes `null`, the nation. */
export function placesUp(atlas: Atlas, place: string | null): (string | null)[] {
  if (place === null) return [null];
  return [place, ...placesUp(atlas, atlas.places.get(place)?.parent ?? null)];
}

/** Whether two records share a service; related services do not count. */
export function sharesService(a: { services: readonly string[] }, b: { services: readonly string[] }): boolean {
  return a.services.some((id) => b.services.includes(id));
}

/** Whether two services have the same top-level service. */
export function isRelated(atlas: Atlas, a: string, b: string): boolean {
  return topService(atlas, a) === topService(atlas, b);
}

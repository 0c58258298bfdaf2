import { memoize } from '../../values/memoize.ts';
import { factsOf, inlinesOf } from '../../values/narrative.ts';
import { cityProfiles } from '../city.ts';
import { purchasesAmong } from '../counting/definitions.ts';
import { byDate, topService, topServicesOf } from '../order.ts';
import { type PrintedForm, printedForms } from '../printed-forms.ts';
import type { Atlas, CaseRecord, GuideRecord, PolicyRecord } from '../records.ts';

/** Items under each of their keys. */
function group<Item>(items: Iterable<Item>, keysOf: (item: Item) => readonly string[]): Map<string, Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) for (const key of new Set(keysOf(item))) groups.set(key, [...(groups.get(key) ?? []), item]);
  return groups;
}

const casesByService = memoize((atlas: Atlas) => group(byDate(atlas.cases.values()), (record) => topServicesOf(atlas, record)));
const casesByCity = memoize((atlas: Atlas) => group(byDate(atlas.cases.values()), ({ city }) => (city === null ? [] : [city])));
const rulesByService = memoize((atlas: Atlas) => group(byDate(atlas.policies.values()), (policy) => topServicesOf(atlas, policy)));

/** Cases of any of these top services, by date. */
export function casesOfServices(atlas: Atlas, tops: readonly string[]): CaseRecord[] {
  return [...new Set(tops.flatMap((top) => casesByService(atlas).get(top) ?? []))];
}

/** Cases of a city, by date. */
export function casesOfCity(atlas: Atlas, city: string | null): CaseRecord[] {
  return (city === null ? undefined : casesByCity(atlas).get(city)) ?? [];
}

/** Rules on any of these top services, by date. */
export function rulesOfServices(atlas: Atlas, tops: readonly string[]): PolicyRecord[] {
  return [...new Set(tops.flatMap((top) => rulesByService(atlas).get(top) ?? []))];
}

/** Cities with something on record: those with cases first, by first year. */
export const profiles = memoize(cityProfiles);

/** The cities of the cases of purchase of each top service. */
export const citiesByService = memoize(
  (atlas: Atlas) =>
    new Map([...casesByService(atlas)].map(([top, cases]) => [top, new Set(purchasesAmong(cases).flatMap(({ city }) => city ?? []))])),
);

/** What the pages of the guide name: the record, and how often. */
const namedByGuide = memoize((atlas: Atlas) => {
  const named = new Map<string, Map<GuideRecord, number>>();
  for (const page of atlas.guide.values())
    for (const [ref, times] of namesOf(page)) named.set(ref, (named.get(ref) ?? new Map<GuideRecord, number>()).set(page, times));
  return named;
});

/** The pages of the guide that name a record, with how often each does. */
export function guidePagesNaming(atlas: Atlas, ref: string): Map<GuideRecord, number> {
  return namedByGuide(atlas).get(ref) ?? new Map();
}

/** The records that a page of the guide names or takes figures from, with how often. */
export function namesOf({ narratives, policies }: GuideRecord): Map<string, number> {
  const refs = [
    ...policies.map((id) => `policy/${id}`),
    ...Object.values(narratives).flatMap((narrative) => [
      ...narrative.flatMap(({ inlines }) => inlinesOf(inlines)).flatMap((inline) => (inline.type === 'ref' ? [inline.to] : [])),
      ...factsOf(narrative),
    ]),
  ];
  const times = new Map<string, number>();
  // A figure of the page itself has no kind before it.
  for (const ref of refs.filter((each) => each.includes('/'))) {
    const record = ref.split('#')[0] as string;
    times.set(record, (times.get(record) ?? 0) + 1);
  }
  return times;
}

/** Printed words on record, by the document they stand in. */
export const formsByDocument = memoize((atlas: Atlas): Map<string, PrintedForm[]> => group(printedForms(atlas), ({ source }) => [source]));

/** A place and the places it lies within; `null`, the nation, stands at the end. */
export function placesUp(atlas: Atlas, place: string | null): (string | null)[] {
  if (place === null) return [null];
  return [place, ...placesUp(atlas, atlas.places.get(place)?.parent ?? null)];
}

/** Whether two records name one service, and not only kindred ones. */
export function sharesService(a: { services: readonly string[] }, b: { services: readonly string[] }): boolean {
  return a.services.some((id) => b.services.includes(id));
}

/** Whether two services belong to one wider service. */
export function isKindred(atlas: Atlas, a: string, b: string): boolean {
  return topService(atlas, a) === topService(atlas, b);
}

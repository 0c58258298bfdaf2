import { memoize } from '../../values/memoize.ts';
import { type Adoption, adoptions } from '../counting/adoptions.ts';
import type { Atlas, CaseRecord, ServiceRecord } from '../records/records.ts';
import { purchasesOf } from './purchases-of.ts';

/** A term with its cases. */
export interface Term {
  service: ServiceRecord;
  /** Cases of purchase that name it or a narrower term. */
  cases: CaseRecord[];
}

/** A top-level term with its narrower terms and its first cities. */
export interface TopTerm extends Term {
  /** The earliest certain year, and the cities with a case in it; `null` if no year is certain. */
  first: { year: number; cities: string[] } | null;
  narrower: Term[];
}

/** The top-level terms by first year, then by number of cases; terms without cases come last. */
export const thesaurus = memoize((atlas: Atlas): readonly TopTerm[] => {
  const adopted = Map.groupBy(adoptions(atlas), ({ service }) => service);
  return [...atlas.services.values()]
    .filter(({ broader }) => broader === null)
    .map(
      (service): TopTerm => ({
        ...termOf(atlas, service),
        first: firstOf(adopted.get(service.id) ?? []),
        narrower: service.narrower
          .flatMap((id) => atlas.services.get(id) ?? [])
          .map((narrower) => termOf(atlas, narrower))
          .sort(mostFirst),
      }),
    )
    .sort((a, b) => (a.first?.year ?? Infinity) - (b.first?.year ?? Infinity) || mostFirst(a, b));
});

/** All terms, each top-level term followed by its narrower terms: the order of the previous and next links. */
export function termsInOrder(atlas: Atlas): ServiceRecord[] {
  return thesaurus(atlas).flatMap(({ service, narrower }) => [service, ...narrower.map((term) => term.service)]);
}

function termOf(atlas: Atlas, service: ServiceRecord): Term {
  return { service, cases: purchasesOf(atlas, service) };
}

function mostFirst(a: Term, b: Term): number {
  return b.cases.length - a.cases.length || (a.service.id < b.service.id ? -1 : 1);
}

function firstOf(own: Adoption[]): TopTerm['first'] {
  const years = own.flatMap(({ year }) => year ?? []);
  if (years.length === 0) return null;
  const first = Math.min(...years);
  return { year: first, cities: [...new Set(own.filter(({ year }) => year === first).map(({ city }) => city))] };
}

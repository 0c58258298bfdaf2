import type { Atlas, CaseRecord } from '../records.ts';

/** The cities a case stands in, each once; empty for a province or the nation. */
export function citiesOf(atlas: Atlas, { place, alsoIn }: Pick<CaseRecord, 'place' | 'alsoIn'>): string[] {
  const cities = [place, ...alsoIn].map((id) => (id === null ? null : (atlas.places.get(id)?.city ?? null)));
  return [...new Set(cities.filter((city) => city !== null))];
}

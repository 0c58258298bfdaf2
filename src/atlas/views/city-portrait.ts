import { arrivalsOf } from '../counting/arrivals.ts';
import { firstYear, purchasesAmong } from '../counting/definitions.ts';
import { type LadderAmount, ladderAmounts } from '../counting/ladder-amounts.ts';
import type { Atlas, CaseRecord } from '../records/records.ts';
import type { CityProfile } from './city-profile.ts';

/** A city with the first certain year in which it bought a service. */
export interface CityYear {
  city: string;
  year: number;
}

/** Where a city stands among those that bought the service of its first purchase. */
export interface Rank {
  service: string;
  /** The number of cities that bought it, this one included, with or without a year. */
  cities: number;
  /** The cities with an earlier year, the first of them first. */
  earlier: CityYear[];
  /** The other cities with the same year. */
  same: CityYear[];
}

/** What the opening of a city's page says: its first purchases, how many have no year, and where it stands among the others. */
export interface CityPortrait {
  /** The purchases of the first certain year. */
  first: CaseRecord[];
  undated: number;
  /** Whether no purchase of the atlas with a certain year is earlier. */
  isFirstOfAll: boolean;
  /** `null` if no year is certain, or if the first purchases do not have their main service in common. */
  rank: Rank | null;
  /** Its amounts in yuan, the smallest first. */
  amounts: LadderAmount[];
}

/** The portrait of a city, from its purchases and those of the others. */
export function cityPortrait(atlas: Atlas, { city, purchases, first: year }: CityProfile): CityPortrait {
  const first = year === null ? [] : purchases.filter(({ begins }) => begins === year);
  return {
    first,
    undated: purchases.filter(({ begins }) => begins === null).length,
    isFirstOfAll: year !== null && year === firstYear(purchasesAmong(atlas.cases.values())),
    rank: rankOf(atlas, city.id, first),
    amounts: purchaseAmounts(atlas).filter(({ record }) => record.cities.includes(city.id)),
  };
}

/** The amounts in yuan of all purchases, the smallest first. */
export function purchaseAmounts(atlas: Atlas): (LadderAmount & { record: CaseRecord })[] {
  return ladderAmounts(atlas).amounts.filter(
    (amount): amount is LadderAmount & { record: CaseRecord } => amount.record.collection === 'cases' && amount.record.isPurchase,
  );
}

function rankOf(atlas: Atlas, city: string, first: readonly CaseRecord[]): Rank | null {
  const [service, ...others] = [...new Set(first.map(({ services }) => services[0]))];
  if (service === undefined || others.length > 0) return null;
  const bought = purchasesAmong((atlas.services.get(service)?.cases ?? []).flatMap((id) => atlas.cases.get(id) ?? []));
  const arrivals = arrivalsOf(bought);
  const own = arrivals.find((arrival) => arrival.city === city)?.since ?? null;
  if (own === null) return null;
  const dated = arrivals.flatMap(({ city: id, since }) => (since === null || id === city ? [] : [{ city: id, year: since }]));
  return {
    service,
    cities: arrivals.length,
    earlier: dated.filter(({ year }) => year < own),
    same: dated.filter(({ year }) => year === own),
  };
}

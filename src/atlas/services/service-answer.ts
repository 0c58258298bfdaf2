import { arrivalsOf, firstOf } from '../counting/arrivals.ts';
import { partPurchases } from '../counting/definitions.ts';
import { isPriceOfOne, type LadderAmount } from '../counting/ladder-amounts.ts';
import { byDate } from '../records/order.ts';
import type { Atlas, CaseRecord, ServiceRecord } from '../records/records.ts';
import { type CityYear, purchaseAmounts } from '../views/city-portrait.ts';

/** What the page of a service answers first: who bought it first, who followed, at what price, and what has no year. */
export interface ServiceAnswer {
  /** By date, the undated last. */
  purchases: CaseRecord[];
  /** Records that name it and are no purchases. */
  others: CaseRecord[];
  /** The purchases of the first certain year. */
  first: CaseRecord[];
  /** Amounts in yuan of the first purchase, if there is one alone, the smallest first. */
  firstAmounts: LadderAmount[];
  /** The other cities with a certain year, by year. */
  followers: CityYear[];
  /** Prices of one person, post, assessment, organisation or centre, the lowest first. */
  prices: (LadderAmount & { record: CaseRecord })[];
  undatedPurchases: number;
  /** Other records without a certain year: any of them may stand for an earlier purchase. */
  undatedOthers: number;
}

/** The answer of a service, from the cases that name it or a narrower term. */
export function serviceAnswer(atlas: Atlas, service: Pick<ServiceRecord, 'cases'>): ServiceAnswer {
  const { purchases, others } = partPurchases(byDate(service.cases.flatMap((id) => atlas.cases.get(id) ?? [])));
  const first = firstOf(purchases)?.cases ?? [];
  const amounts = purchaseAmounts(atlas).filter(({ record }) => purchases.includes(record));
  const begun = new Set(first.flatMap(({ cities }) => cities));
  return {
    purchases,
    others,
    first,
    firstAmounts: first.length === 1 ? amounts.filter(({ record }) => first.includes(record)) : [],
    followers: arrivalsOf(purchases).flatMap(({ city, since }) => (since === null || begun.has(city) ? [] : [{ city, year: since }])),
    prices: amounts.filter(({ quantity }) => isPriceOfOne(quantity)),
    undatedPurchases: purchases.filter(({ begins }) => begins === null).length,
    undatedOthers: others.filter(({ begins, kind }) => begins === null && kind === 'mention').length,
  };
}

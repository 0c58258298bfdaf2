import type { Atlas } from '../records.ts';
import { casesByCity } from './cases-by-city.ts';
import { casesByYear } from './cases-by-year.ts';
import { firstAdoption } from './first-adoption.ts';
import { kindsOfRecords } from './kinds-of-records.ts';
import { levelsOfBuyers } from './levels-of-buyers.ts';
import { moneyByCity } from './money-by-city.ts';
import { waysOfBuying } from './ways-of-buying.ts';

/** Each computed statistic by its id, in the order of the pages. */
const computations = {
  'cases-by-city': casesByCity,
  'cases-by-year': casesByYear,
  'first-adoption': firstAdoption,
  'money-by-city': moneyByCity,
  'ways-of-buying': waysOfBuying,
  'levels-of-buyers': levelsOfBuyers,
  'kinds-of-records': kindsOfRecords,
} as const;

export type StatisticId = keyof typeof computations;
export type StatisticOf<Id extends StatisticId> = ReturnType<(typeof computations)[Id]>;
export type Statistic = StatisticOf<StatisticId>;

export const statisticIds = Object.keys(computations) as StatisticId[];

/** One statistic, computed: `computeStatistic(atlas, 'cases-by-city')`. */
export function computeStatistic<Id extends StatisticId>(atlas: Atlas, id: Id): StatisticOf<Id> {
  return computations[id](atlas) as StatisticOf<Id>;
}

/** All of them. */
export function computeStatistics(atlas: Atlas): Statistic[] {
  return statisticIds.map((id) => computeStatistic(atlas, id));
}

/**
 * Rows of the inventory of statistics that are no files of their own because they repeat what cases say: the statistic that computes
 * them anew is their home.
 */
const views: Partial<Record<StatisticId, readonly string[]>> = {
  'kinds-of-records': ['cases-shanghai', 'cases-shenzhen', 'cases-central', 'cases-beijing', 'cases-other-cities'],
  'cases-by-year': ['timeline'],
  'money-by-city': ['pudong-series', 'combined-purchase-money'],
};

/** The rows of the inventory that a computed statistic is the home of. */
export function homeOf(id: StatisticId): readonly string[] {
  return views[id] ?? [];
}

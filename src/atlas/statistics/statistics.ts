import type { Atlas } from '../records.ts';
import { amountPerBeneficiary } from './amount-per-beneficiary.ts';
import { casesByCity } from './cases-by-city.ts';
import { casesByService } from './cases-by-service.ts';
import { casesByYear } from './cases-by-year.ts';
import { coverage } from './coverage.ts';
import { figuresOfCases } from './figures-of-cases.ts';
import { firstAdoption } from './first-adoption.ts';
import { kindsOfRecords } from './kinds-of-records.ts';
import { lagToNationalRule } from './lag-to-national-rule.ts';
import { levelsOfBuyers } from './levels-of-buyers.ts';
import { moneyByCity } from './money-by-city.ts';
import { moneyByYear } from './money-by-year.ts';
import { providerKinds } from './provider-kinds.ts';
import { purchaseMoney } from './purchase-money.ts';
import { socialOrganisations } from './social-organisations.ts';
import { spreadOfServices } from './spread-of-services.ts';
import { timelineOfRecords } from './timeline-of-records.ts';
import { waysOfBuying } from './ways-of-buying.ts';

/**
 * Each computed statistic by its id, in the order of the pages. `homeOf` names the rows of the inventory of statistics that are no
 * files of their own because they repeat what cases and policies say: here they are computed anew.
 */
const definitions = {
  'cases-by-city': { compute: casesByCity, homeOf: [] },
  'cases-by-year': { compute: casesByYear, homeOf: [] },
  'cases-by-service': { compute: casesByService, homeOf: [] },
  'first-adoption': { compute: firstAdoption, homeOf: [] },
  'spread-of-services': { compute: spreadOfServices, homeOf: [] },
  'lag-to-national-rule': { compute: lagToNationalRule, homeOf: [] },
  'ways-of-buying': { compute: waysOfBuying, homeOf: [] },
  'levels-of-buyers': { compute: levelsOfBuyers, homeOf: [] },
  'provider-kinds': { compute: providerKinds, homeOf: [] },
  'money-by-city': { compute: moneyByCity, homeOf: [] },
  'money-by-year': { compute: moneyByYear, homeOf: [] },
  'amount-per-beneficiary': { compute: amountPerBeneficiary, homeOf: [] },
  coverage: { compute: coverage, homeOf: [] },
  'kinds-of-records': { compute: kindsOfRecords, homeOf: [] },
  timeline: { compute: timelineOfRecords, homeOf: ['timeline'] },
  'figures-of-cases': {
    compute: figuresOfCases,
    homeOf: ['cases-shanghai', 'cases-shenzhen', 'cases-central', 'cases-beijing', 'cases-other-cities'],
  },
  'purchase-money': { compute: purchaseMoney, homeOf: ['pudong-series', 'combined-purchase-money'] },
  'social-organisations': { compute: socialOrganisations, homeOf: ['combined-social-organisations'] },
} as const satisfies Record<string, { compute: (atlas: Atlas) => { id: string }; homeOf: readonly string[] }>;

export type StatisticId = keyof typeof definitions;
export type StatisticOf<Id extends StatisticId> = ReturnType<(typeof definitions)[Id]['compute']>;
export type Statistic = StatisticOf<StatisticId>;

export const statisticIds = Object.keys(definitions) as StatisticId[];

/** One statistic, computed: `computeStatistic(atlas, 'cases-by-city')`. */
export function computeStatistic<Id extends StatisticId>(atlas: Atlas, id: Id): StatisticOf<Id> {
  return definitions[id].compute(atlas) as StatisticOf<Id>;
}

/** All of them. */
export function computeStatistics(atlas: Atlas): Statistic[] {
  return statisticIds.map((id) => computeStatistic(atlas, id));
}

/** The rows of the inventory that a computed statistic is the home of. */
export function homeOf(id: StatisticId): readonly string[] {
  return definitions[id].homeOf;
}

import { amountPerBeneficiary } from './amount-per-beneficiary.ts';
import { casesByCity } from './cases-by-city.ts';
import { casesByService } from './cases-by-service.ts';
import { casesByYear } from './cases-by-year.ts';
import { coverage } from './coverage.ts';
import type { Statistic, StatisticId } from './define-statistic.ts';
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
import { timeline } from './timeline.ts';
import { waysOfBuying } from './ways-of-buying.ts';

/** The statistics, in the order of the pages. */
const byId = {
  'cases-by-city': casesByCity,
  'cases-by-year': casesByYear,
  'cases-by-service': casesByService,
  'first-adoption': firstAdoption,
  'spread-of-services': spreadOfServices,
  'lag-to-national-rule': lagToNationalRule,
  'ways-of-buying': waysOfBuying,
  'levels-of-buyers': levelsOfBuyers,
  'provider-kinds': providerKinds,
  'money-by-city': moneyByCity,
  'money-by-year': moneyByYear,
  'amount-per-beneficiary': amountPerBeneficiary,
  coverage,
  'kinds-of-records': kindsOfRecords,
  timeline,
  'figures-of-cases': figuresOfCases,
  'purchase-money': purchaseMoney,
  'social-organisations': socialOrganisations,
} satisfies { [Id in StatisticId]: Statistic<Id> };

/** All computed statistics, in the order of the pages. */
export const statistics = Object.values(byId);

/** The computed statistic with an id; `undefined` for tables of documents. */
export function statisticOf(id: string): Statistic | undefined {
  return statistics.find((statistic) => statistic.id === id);
}

import type { Published } from '../../schemas/published/collections.ts';
import type { Atlas, CaseRecord } from '../records/records.ts';
import { publishDate, publishFigure, publishQuotation, publishSources } from './publish-evidence.ts';
import { publishPlaceOf } from './publish-places.ts';
import { addressesOf, inThree, inThreeOrNull, type Publishing } from './publishing.ts';

export function publishCases(atlas: Atlas, publishing: Publishing): Published<'cases'>[] {
  return [...atlas.cases.values()].map((record) => ({
    id: record.id,
    title: inThree(publishing, record.title),
    url: addressesOf(publishing, `cases/${record.id}`),
    kind: record.kind,
    ways: record.ways,
    isPurchase: record.isPurchase,
    place: publishPlaceOf(atlas, record.place),
    alsoIn: record.alsoIn,
    cities: record.cities,
    date: publishDate(record.date),
    begins: record.begins,
    until: publishDate(record.until),
    buyers: record.buyers,
    providers: record.providers,
    evaluators: record.evaluators,
    services: record.services,
    beneficiaries: inThreeOrNull(publishing, record.beneficiaries),
    payment: publishPayment(record.payment),
    policies: record.policies,
    conflicts: record.conflicts,
    figures: record.figures.map((figure) => publishFigure(publishing, figure)),
    sources: publishSources(record.sources),
  }));
}

function publishPayment({ origins, payers, units, numbers, rules }: CaseRecord['payment']): Published<'cases'>['payment'] {
  return {
    origins: origins.map(({ key, ...words }) => ({ key, ...publishQuotation(words) })),
    payers: payers.map(({ key, ...words }) => ({ key, ...publishQuotation(words) })),
    units: units.map(({ key, ...words }) => ({ key, ...publishQuotation(words) })),
    numbers,
    rules: rules.map(({ policy, ...words }) => ({ policy, ...publishQuotation(words) })),
  };
}

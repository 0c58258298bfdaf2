import { byDate } from '../../atlas/records/order.ts';
import type { Atlas } from '../../atlas/records/records.ts';
import { vocabularies } from '../../i18n/vocabulary.ts';
import { statistics } from '../../statistics/registry.ts';
import {
  ofCase,
  ofCheck,
  ofConflict,
  ofGuide,
  ofOrganisation,
  ofPerson,
  ofPlace,
  ofPolicy,
  ofService,
  ofStatistic,
  ofWork,
} from './entities-of-records.ts';
import { type Entity, entity } from './entity.ts';

/** All entities the search can find: cases and rules by date, the rest by id. */
export function entitiesOf(atlas: Atlas): Entity[] {
  return [
    ...byDate(atlas.cases.values()).map((record) => ofCase(atlas, record)),
    ...byDate(atlas.policies.values()).map(ofPolicy),
    ...[...atlas.services.values()].map(ofService),
    ...[...atlas.places.values()].map(ofPlace),
    ...[...atlas.organisations.values()].map(ofOrganisation),
    ...[...atlas.statistics.values()].map(ofStatistic),
    ...statistics.map(({ id, title }) => entity('statistic', id, title)),
    ...[...atlas.guide.values()].map((record) => ofGuide(atlas, record)),
    ...[...atlas.people.values()].map(ofPerson),
    ...[...atlas.works.values()].map(ofWork),
    ...[...atlas.glossary.values()].map(({ id, term, definition }) => entity('term', id, term, { texts: [definition] })),
    ...[...atlas.checks.values()].map((record) => ofCheck(atlas, record)),
    ...[...atlas.conflicts.values()].map((record) => ofConflict(atlas, record)),
    ...Object.entries(vocabularies.way).flatMap(([id, name]) => (waysOfNoSearch.includes(id) ? [] : [entity('way', id, name)])),
  ];
}

/** Values of the vocabulary that are not a way of buying and need not be found. */
const waysOfNoSearch = ['not-recorded', 'none'];

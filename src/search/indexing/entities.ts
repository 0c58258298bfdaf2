import { byDate } from '../../atlas/order.ts';
import type { Atlas } from '../../atlas/records.ts';
import type { Text } from '../../values/locale.ts';
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

/** Names that stand in no record: of the ways of buying, and of the statistics the atlas computes. */
export interface NamesBeside {
  ways: Record<string, Text>;
  computed: { id: string; title: Text }[];
}

/** Everything the search knows of the atlas; cases by date, the rest by id. */
export function entitiesOf(atlas: Atlas, { ways, computed }: NamesBeside): Entity[] {
  return [
    ...byDate(atlas.cases.values()).map((record) => ofCase(atlas, record)),
    ...byDate(atlas.policies.values()).map(ofPolicy),
    ...[...atlas.services.values()].map(ofService),
    ...[...atlas.places.values()].map(ofPlace),
    ...[...atlas.organisations.values()].map(ofOrganisation),
    ...[...atlas.statistics.values()].map(ofStatistic),
    ...computed.map(({ id, title }) => entity('statistic', id, title)),
    ...[...atlas.guide.values()].map((record) => ofGuide(atlas, record)),
    ...[...atlas.people.values()].map(ofPerson),
    ...[...atlas.works.values()].map(ofWork),
    ...[...atlas.glossary.values()].map(({ id, term, definition }) => entity('term', id, term, { texts: [definition] })),
    ...[...atlas.checks.values()].map((record) => ofCheck(atlas, record)),
    ...[...atlas.conflicts.values()].map((record) => ofConflict(atlas, record)),
    ...Object.entries(ways).flatMap(([id, name]) => (id === 'not-recorded' || id === 'none' ? [] : [entity('way', id, name)])),
  ];
}

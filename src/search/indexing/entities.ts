import { storyOf } from '../../atlas/guide/story.ts';
import { nameOf } from '../../atlas/records/name-of.ts';
import { byDate } from '../../atlas/records/order.ts';
import { plainText } from '../../atlas/records/plain-text.ts';
import type { Quotation } from '../../atlas/records/quotation.ts';
import type {
  Atlas,
  CaseRecord,
  CheckRecord,
  ConflictRecord,
  GuideRecord,
  OrganisationRecord,
  PersonRecord,
  PlaceRecord,
  PolicyRecord,
  ServiceRecord,
  StatisticRecord,
  WorkRecord,
} from '../../atlas/records/records.ts';
import { withoutPlace } from '../../atlas/records/without-place.ts';
import { vocabularies } from '../../i18n/vocabulary.ts';
import { statistics } from '../../statistics/registry.ts';
import { parseRef } from '../../values/ref.ts';
import { type Entity, entity } from './entity.ts';
import { numbersIn, numbersOf } from './indexed-numbers.ts';

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

function ofCase(atlas: Atlas, record: CaseRecord): Entity {
  const { services, place, alsoIn, buyers, providers, evaluators, policies, ways } = record;
  return entity('case', record.id, record.title, {
    names: [record.short],
    about: record.beneficiaries ? [record.beneficiaries] : [],
    texts: [{ en: plainText(atlas, record, 'en'), zh: plainText(atlas, record, 'zh') }],
    figures: numbersOf(record.figures),
    date: record.date,
    until: record.until,
    isAbroad: withoutPlace(record) === 'value.abroad',
    links: [
      ...services.map((id) => `service/${id}`),
      ...[place, ...alsoIn].flatMap((id) => refTo('place', id)),
      ...new Set([...buyers, ...providers, ...evaluators].map((id) => `organisation/${id}`)),
      ...policies.map((id) => `policy/${id}`),
      ...ways.map((way) => `way/${way}`),
    ],
  });
}

function ofPolicy(record: PolicyRecord): Entity {
  const { services, place, issuers } = record;
  return entity('policy', record.id, record.title, {
    names: [record.short],
    printed: record.printed.map(({ printed }) => printed),
    about: record.did ? [record.did] : [],
    texts: record.date ? [{ en: record.date.printed, zh: record.date.printed }] : [],
    figures: numbersOf(record.figures),
    date: record.date,
    until: record.until,
    links: [...services.map((id) => `service/${id}`), ...refTo('place', place), ...issuers.map((id) => `organisation/${id}`)],
  });
}

function ofService({ id, term, synonyms, broader }: ServiceRecord): Entity {
  return entity('service', id, term, {
    synonyms: [...synonyms.en, ...synonyms.zh, ...synonyms.zhHant],
    links: refTo('service', broader),
  });
}

function ofPlace({ id, name, parent }: PlaceRecord): Entity {
  return entity('place', id, name, { links: refTo('place', parent) });
}

function ofOrganisation({ id, name, names, alsoKnownAs, place }: OrganisationRecord): Entity {
  return entity('organisation', id, name, {
    printed: formsOf(names),
    synonyms: alsoKnownAs,
    links: refTo('place', place),
  });
}

function ofStatistic({ id, title, columns, rows, cells }: StatisticRecord): Entity {
  return entity('statistic', id, title, {
    about: columns.map(({ label }) => label),
    texts: rows.map(({ label }) => label),
    figures: numbersIn(cells.filter(({ figure }) => figure !== null).map(({ printed }) => printed)),
  });
}

function ofGuide(atlas: Atlas, record: GuideRecord): Entity {
  const story = storyOf(record);
  return entity('guide', record.id, record.title, {
    about: [record.short],
    texts: [
      { en: plainText(atlas, story, 'en'), zh: plainText(atlas, story, 'zh') },
      ...[...record.parameters, ...record.phrases].map(({ label }) => label),
    ],
    figures: numbersOf(record.parameters),
    links: record.policies.map((id) => `policy/${id}`),
  });
}

function ofPerson({ id, name, names, roles, note }: PersonRecord): Entity {
  return entity('person', id, name, {
    printed: formsOf(names),
    about: roles.map(({ role }) => role),
    texts: note ? [note] : [],
    links: [...new Set(roles.flatMap(({ organisation }) => refTo('organisation', organisation)))],
  });
}

function ofWork({ id, short, title, printed, authors, citedIn, date }: WorkRecord): Entity {
  return entity('work', id, title ?? short, {
    names: title ? [short] : [],
    printed: [...printed, ...authors].map((quotation) => quotation.printed),
    about: citedIn.map((citation) => citation.for),
    date,
    links: [...new Set(authors.flatMap(({ person }) => refTo('person', person)))],
  });
}

/** A check has no name: it goes by the figure it puts to the test. */
function ofCheck(atlas: Atlas, { id, sentence, note, inputs, stated }: CheckRecord): Entity {
  const record = nameOf(atlas, recordOf(stated.ref));
  const refs = [...inputs, stated].map(({ ref }) => ref);
  const name = stated.label ? { en: `${record.en}: ${stated.label.en}`, zh: `${record.zh}：${stated.label.zh}` } : record;
  return entity('check', id, name, {
    about: [sentence],
    texts: note ? [note] : [],
    figures: numbersIn([...inputs, stated].flatMap(({ reading }) => (reading ? [reading.printed] : []))),
    links: linksThrough(atlas, refs),
  });
}

function recordOf(ref: string): string {
  return ref.split('#')[0] ?? ref;
}

function ofConflict(atlas: Atlas, { id, title, answer, why, stake, affects, claims }: ConflictRecord): Entity {
  return entity('conflict', id, title, {
    texts: [answer, stake, why],
    figures: numbersIn(claims.flatMap(({ quotation }) => quotation?.printed ?? [])),
    links: linksThrough(atlas, affects),
  });
}

/** The places and services of the cases and rules that references lead to. */
function linksThrough(atlas: Atlas, refs: string[]): string[] {
  const records = refs.flatMap((ref) => {
    const { kind, id = '' } = parseRef(ref) ?? {};
    return (kind === 'case' ? atlas.cases.get(id) : kind === 'policy' ? atlas.policies.get(id) : undefined) ?? [];
  });
  const links = records.flatMap(({ services, place }) => [...services.map((id) => `service/${id}`), ...refTo('place', place)]);
  return [...new Set(links)];
}

function refTo(kind: string, id: string | null): string[] {
  return id === null ? [] : [`${kind}/${id}`];
}

/** A name as printed, and as it was meant where the print is wrong. */
function formsOf(names: Quotation[]): string[] {
  return names.flatMap(({ printed, reads }) => (reads === null ? [printed] : [printed, reads]));
}

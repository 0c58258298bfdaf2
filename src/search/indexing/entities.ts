import { storyOf } from '../../atlas/guide.ts';
import { nameOf } from '../../atlas/names.ts';
import { byDate } from '../../atlas/order.ts';
import { plainText } from '../../atlas/plain-text.ts';
import type {
  Atlas,
  CaseRecord,
  CheckRecord,
  ConflictRecord,
  DatedQuotation,
  GuideRecord,
  OrganisationRecord,
  PersonRecord,
  PlaceRecord,
  PolicyRecord,
  Quantity,
  Quotation,
  ServiceRecord,
  StatisticRecord,
  WorkRecord,
} from '../../atlas/records.ts';
import { withoutPlace } from '../../atlas/without-place.ts';
import { yearOf } from '../../values/chronology.ts';
import { formatFigure } from '../../values/format-figure.ts';
import type { Text } from '../../values/locale.ts';
import { parseRef } from '../../values/ref.ts';
import type { Kind } from '../format/records.ts';

/** What can be found, with every name it goes by, before anything is said about languages or scripts. */
export interface Entity {
  kind: Kind;
  id: string;
  name: Text;
  /** Other names of ours, in both languages. */
  names: Text[];
  /** Names as a source prints them, and synonyms, each in its own script. */
  printed: string[];
  synonyms: string[];
  about: Text[];
  /** Running text of ours. */
  texts: Text[];
  figures: string[];
  date: DatedQuotation | null;
  until: DatedQuotation | null;
  /** A model from abroad. */
  isAbroad: boolean;
  /** `kind/id` of the records through which it is found. */
  links: string[];
}

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

/** An entity of which nothing is known but its name and what `more` says. */
export function entity(kind: Kind, id: string, name: Text, more: Partial<Entity> = {}): Entity {
  return {
    kind,
    id,
    name,
    names: [],
    printed: [],
    synonyms: [],
    about: [],
    texts: [],
    figures: [],
    date: null,
    until: null,
    isAbroad: false,
    links: [],
    ...more,
  };
}

function ofCase(atlas: Atlas, record: CaseRecord): Entity {
  const { services, place, alsoIn, buyers, providers, evaluators, policies, way } = record;
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
      ...[place, ...alsoIn].flatMap((id) => (id === null ? [] : [`place/${id}`])),
      ...new Set([...buyers, ...providers, ...evaluators].map((id) => `organisation/${id}`)),
      ...policies.map((id) => `policy/${id}`),
      `way/${way}`,
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
    links: [
      ...services.map((id) => `service/${id}`),
      ...(place === null ? [] : [`place/${place}`]),
      ...issuers.map((id) => `organisation/${id}`),
    ],
  });
}

function ofService({ id, term, synonyms, broader }: ServiceRecord): Entity {
  return entity('service', id, term, {
    synonyms: [...synonyms.en, ...synonyms.zh, ...synonyms.zhHant],
    links: broader === null ? [] : [`service/${broader}`],
  });
}

function ofPlace({ id, name, parent }: PlaceRecord): Entity {
  return entity('place', id, name, { links: parent === null ? [] : [`place/${parent}`] });
}

function ofOrganisation({ id, name, names, alsoKnownAs, place }: OrganisationRecord): Entity {
  return entity('organisation', id, name, {
    printed: formsOf(names),
    synonyms: alsoKnownAs,
    links: place === null ? [] : [`place/${place}`],
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
    links: [...new Set(roles.flatMap(({ organisation }) => (organisation === null ? [] : [`organisation/${organisation}`])))],
  });
}

function ofWork({ id, short, title, printed, authors, citedIn, date }: WorkRecord): Entity {
  return entity('work', id, title ?? short, {
    names: title ? [short] : [],
    printed: [...printed, ...authors].map((quotation) => quotation.printed),
    about: citedIn.map((citation) => citation.for),
    date,
    links: [...new Set(authors.flatMap(({ person }) => (person === null ? [] : [`person/${person}`])))],
  });
}

/** A check has no name: it goes by the figure it puts to the test. */
function ofCheck(atlas: Atlas, { id, sentence, note, inputs, stated }: CheckRecord): Entity {
  const record = nameOf(atlas, recordOf(stated.ref));
  const name = stated.label ? { en: `${record.en}: ${stated.label.en}`, zh: `${record.zh}：${stated.label.zh}` } : record;
  return entity('check', id, name, {
    about: [sentence],
    texts: note ? [note] : [],
    figures: numbersIn([...inputs, stated].flatMap(({ reading }) => (reading ? [reading.printed] : []))),
    links: linksThrough(
      atlas,
      [...inputs, stated].map(({ ref }) => ref),
    ),
  });
}

function recordOf(ref: string): string {
  return ref.split('#')[0] ?? ref;
}

function ofConflict(atlas: Atlas, { id, title, why, stake, affects, claims }: ConflictRecord): Entity {
  return entity('conflict', id, title, {
    texts: [stake, why],
    figures: numbersIn(claims.map(({ quotation }) => quotation.printed)),
    links: linksThrough(atlas, affects),
  });
}

/** The places and services of the cases and rules that references lead to. */
function linksThrough(atlas: Atlas, refs: string[]): string[] {
  const records = refs.flatMap((ref) => {
    const { kind, id = '' } = parseRef(ref) ?? {};
    return (kind === 'case' ? atlas.cases.get(id) : kind === 'policy' ? atlas.policies.get(id) : undefined) ?? [];
  });
  return [
    ...new Set(
      records.flatMap(({ services, place }) => [...services.map((id) => `service/${id}`), ...(place === null ? [] : [`place/${place}`])]),
    ),
  ];
}

/** A name as printed, and as it was meant where the print is wrong. */
function formsOf(names: Quotation[]): string[] {
  return names.flatMap(({ printed, reads }) => (reads === null ? [printed] : [printed, reads]));
}

/** Numbers as they are printed and as the atlas writes them: a reader may remember 360 yuan, or 5.2 million, and nothing else. */
function numbersOf(figures: Quantity[]): string[] {
  const readings = figures.flatMap(({ readings: all }) => all);
  const written = readings.flatMap(({ figure }) => (figure ? [formatFigure(figure, 'en'), formatFigure(figure, 'zh')] : []));
  return numbersIn([...readings.map(({ printed }) => printed), ...written]);
}

/** Of two digits or more. Years find their cases anyway. */
function numbersIn(printed: string[]): string[] {
  return [...new Set(printed.flatMap((words) => words.replace(/(?<=\d),(?=\d{3})/g, '').match(/\d+(?:\.\d+)?/g) ?? []))].filter(
    (number) => number.length > 1,
  );
}

/** First and last year of an entity; `null` for an end that is open or not on record. */
export function yearsOf({ date, until }: Pick<Entity, 'date' | 'until'>): [number, number | null] | null {
  if (!date) return null;
  const first = yearOf(date.date);
  if (until) return [first, Number((until.date.latest ?? until.date.earliest).slice(0, 4))];
  return [first, date.date.latest === null ? null : Math.max(first, Number(date.date.latest.slice(0, 4)))];
}

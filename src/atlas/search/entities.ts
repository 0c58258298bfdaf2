import { yearOf } from '../../values/chronology.ts';
import type { Text } from '../../values/locale.ts';
import { byDate } from '../order.ts';
import type {
  Atlas,
  CaseRecord,
  DatedQuotation,
  OrganisationRecord,
  PlaceRecord,
  PolicyRecord,
  Quantity,
  ServiceRecord,
} from '../records.ts';
import { withoutPlace } from '../without-place.ts';
import type { Kind } from './records.ts';

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
  figures: string[];
  date: DatedQuotation | null;
  until: DatedQuotation | null;
  /** A model from abroad. */
  isAbroad: boolean;
  /** `kind/id` of the records through which it is found. */
  links: string[];
}

/** Everything the search knows of the atlas; cases by date, the rest by id. */
export function entitiesOf(atlas: Atlas, ways: Record<string, Text>): Entity[] {
  return [
    ...byDate(atlas.cases.values()).map(ofCase),
    ...byDate(atlas.policies.values()).map(ofPolicy),
    ...[...atlas.services.values()].map(ofService),
    ...[...atlas.places.values()].map(ofPlace),
    ...[...atlas.organisations.values()].map(ofOrganisation),
    ...[...atlas.glossary.values()].map(({ id, term }) => entity('term', id, term)),
    ...[...atlas.conflicts.values()].map(({ id, title }) => entity('conflict', id, title)),
    ...Object.entries(ways).flatMap(([id, name]) => (id === 'not-recorded' || id === 'none' ? [] : [entity('way', id, name)])),
  ];
}

function entity(kind: Kind, id: string, name: Text, more: Partial<Entity> = {}): Entity {
  return {
    kind,
    id,
    name,
    names: [],
    printed: [],
    synonyms: [],
    about: [],
    figures: [],
    date: null,
    until: null,
    isAbroad: false,
    links: [],
    ...more,
  };
}

function ofCase(record: CaseRecord): Entity {
  const { services, place, alsoIn, buyers, providers, evaluators, policies, way } = record;
  return entity('case', record.id, record.title, {
    names: [record.short],
    about: record.beneficiaries ? [record.beneficiaries] : [],
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

function ofOrganisation({ id, name, names, place }: OrganisationRecord): Entity {
  return entity('organisation', id, name, {
    printed: names.flatMap(({ printed, reads }) => (reads === null ? [printed] : [printed, reads])),
    links: place === null ? [] : [`place/${place}`],
  });
}

/** Numbers of two digits or more as they are printed: a reader may remember 360 yuan and nothing else. Years find their cases anyway. */
function numbersOf(figures: Quantity[]): string[] {
  return figures.flatMap(({ readings }) =>
    readings.flatMap(({ printed }) => printed.replace(/(?<=\d),(?=\d{3})/g, '').match(/\d{2,}/g) ?? []),
  );
}

/** First and last year of an entity; `null` for an end that is open or not on record. */
export function yearsOf({ date, until }: Pick<Entity, 'date' | 'until'>): [number, number | null] | null {
  if (!date) return null;
  const first = yearOf(date.date);
  if (until) return [first, Number((until.date.latest ?? until.date.earliest).slice(0, 4))];
  return [first, date.date.latest === null ? null : Math.max(first, Number(date.date.latest.slice(0, 4)))];
}

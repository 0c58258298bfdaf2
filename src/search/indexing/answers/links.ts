import type { CaseRecord } from '../../../atlas/records/records.ts';
import { placeName, serviceName } from '../../../statistics/parts/names.ts';
import type { Reader } from '../../../statistics/parts/reader.ts';
import type { Answer } from '../../format/answers.ts';

/** The link to the page of a service. */
export function pageOfService(reader: Reader, id: string): Answer['links'] {
  return [[reader.t('answer.pageOf', { name: reader.inSentence(serviceName(reader, id)) }), `services/${id}`]];
}

/** The link to the page of a place, if it has one. */
export function pageOfPlace(reader: Reader, id: string): Answer['links'] {
  const page = reader.atlas.places.get(id)?.page;
  return page ? [[reader.t('answer.pageOf', { name: placeName(reader, id) }), page]] : [];
}

/** The links to the first of some cases. */
export function pagesOfCases({ text }: Reader, cases: readonly CaseRecord[]): Answer['links'] {
  return cases.slice(0, 3).map(({ id, title }) => [text(title), `cases/${id}`]);
}

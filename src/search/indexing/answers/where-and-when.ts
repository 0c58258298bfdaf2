import { firstOf } from '../../../atlas/counting/arrivals.ts';
import type { DatedQuotation } from '../../../atlas/records/quotation.ts';
import type { CaseRecord } from '../../../atlas/records/records.ts';
import { placeName } from '../../../statistics/parts/names.ts';
import type { Reader } from '../../../statistics/parts/reader.ts';

/** The place of a record; a district is followed by its city: "Gulou, Nanjing". */
export function whereOf(reader: Reader, record: Pick<CaseRecord, 'place' | 'city'>): string {
  const { place, city } = record;
  if (place === null) return reader.t('value.national');
  const own = placeName(reader, place);
  return city === null || city === place ? own : reader.t('search.say.placeIn', { place: own, wider: placeName(reader, city) });
}

/** The places of some cases, each once. */
export function placesOf(reader: Reader, cases: readonly CaseRecord[]): string {
  return listed(reader, [...new Set(cases.map((record) => whereOf(reader, record)))]);
}

/** When some cases of one year began: to the day or month if they agree, else the year. */
export function beginningOf(reader: Reader, year: number, cases: readonly { date: DatedQuotation | null }[]): string {
  const dates = new Set(
    cases.map(({ date }) => {
      const isWithinYear = date?.date.latest?.slice(0, 4) === date?.date.earliest.slice(0, 4);
      return date && isWithinYear ? reader.showDate(date) : yearIn(reader, year);
    }),
  );
  const [only, ...others] = dates;
  return only !== undefined && others.length === 0 ? only : yearIn(reader, year);
}

/** A year as it stands in a sentence: 2007, 2007年. */
export function yearIn({ t }: Reader, year: number): string {
  return t('answer.year', { year });
}

/** Names in a sentence; of many only the first. */
export function listed({ listComma, semicolon, t }: Reader, names: readonly string[], most = 8): string {
  // "Gulou, Nanjing; Haishu, Ningbo": a comma within a name must not part it.
  const shown = names.slice(0, most).join(names.some((name) => name.includes(listComma)) ? semicolon : listComma);
  return names.length > most ? t('answer.andMore', { names: shown, n: names.length - most }) : shown;
}

/** The places of some purchases, each with those in it: the place of each case and its cities. */
export function byPlace(cases: readonly CaseRecord[]): Map<string, CaseRecord[]> {
  const found = new Map<string, CaseRecord[]>();
  for (const record of cases)
    for (const place of new Set([...record.cities, ...(record.place === null ? [] : [record.place])]))
      found.set(place, [...(found.get(place) ?? []), record]);
  return found;
}

/** The first of some purchases, with where and when in words; `null` if none has a year. */
export function firstIn(reader: Reader, purchases: readonly CaseRecord[]) {
  const first = firstOf(purchases);
  return first && { ...first, where: placesOf(reader, first.cases), when: beginningOf(reader, first.year, first.cases) };
}

/** How many of some purchases have a year: a first rests on these. Of a single one with a year there is nothing to say. */
export function restsOn({ count }: Reader, purchases: readonly CaseRecord[]): string {
  const undated = purchases.filter(({ begins }) => begins === null).length;
  const dated = purchases.length - undated;
  if (undated === 0 && dated === 1) return '';
  return undated === 0
    ? count('answer.first.allDated', dated)
    : count('answer.first.someUndated', undated, { dated, total: purchases.length, undated });
}

/** What an answer rests on, in sentences; nothing if there are none. */
export function restOf({ space }: Reader, sentences: readonly string[]): { rest?: string } {
  const said = sentences.filter((words) => words !== '');
  return said.length === 0 ? {} : { rest: said.join(space) };
}

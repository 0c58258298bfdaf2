import { casesByDate } from '../../atlas/records/order.ts';
import type { Atlas } from '../../atlas/records/records.ts';
import { languageOf } from '../../i18n/language.ts';
import type { Locale } from '../../values/locale.ts';
import { placeOf } from './case-file.ts';

/** The cases of a place, by date. */
export interface CaseOptions {
  place: string;
  cases: { id: string; name: string }[];
}

/** All cases to choose from, by place: the place with the most cases first. */
export function caseOptions(locale: Locale, atlas: Atlas): CaseOptions[] {
  const { text, showYears } = languageOf(locale);
  const groups = Map.groupBy(casesByDate(atlas), (record) => placeOf(locale, atlas, record));
  return [...groups]
    .sort(([, a], [, b]) => b.length - a.length)
    .map(([place, cases]) => ({
      place,
      cases: cases.map((record) => ({ id: record.id, name: `${showYears(record.date)} ${text(record.title)}` })),
    }));
}

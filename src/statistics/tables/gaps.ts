import { nameOf } from '../../atlas/records/name-of.ts';
import type { Atlas } from '../../atlas/records/records.ts';
import { gapFields, gaps } from '../../atlas/views/gaps.ts';
import type { Table } from '../parts/table.ts';

/** The gaps as a table: for each city, how many cases do not record each field; the city is empty for cases without a single city. */
export function gapsTable(atlas: Atlas): Table {
  return {
    columns: ['city', 'city_en', 'city_zh', 'field', 'not_recorded', 'cases'],
    rows: gaps(atlas).cities.flatMap(({ city, cases, missing }) => {
      const { en, zh } = city === null ? { en: '', zh: '' } : nameOf(atlas, `place/${city}`);
      return gapFields.map((field) => [city ?? '', en, zh, field, missing[field].length, cases.length]);
    }),
  };
}

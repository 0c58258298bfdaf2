import type { Text } from '../../values/locale.ts';
import { nameOf } from '../names.ts';
import type { Atlas } from '../records.ts';
import type { Statistic } from './statistics.ts';

export type Cell = string | number;

/** A statistic as a plain table, for a spreadsheet: keys, names in both languages, numbers. */
export interface Table {
  columns: string[];
  rows: Cell[][];
}

/** The words of closed vocabularies are the caller's. */
export type VocabularyText = (vocabulary: 'way' | 'level' | 'kind', key: string) => Text;

/** The rows of a statistic with a stable head. */
export function tableOf(atlas: Atlas, statistic: Statistic, vocabularyText: VocabularyText): Table {
  const named = (column: string) => [column, `${column}_en`, `${column}_zh`];
  const place = (id: string) => [id, ...both(nameOf(atlas, `place/${id}`))];
  const service = (id: string) => [id, ...both(nameOf(atlas, `service/${id}`))];
  switch (statistic.id) {
    case 'cases-by-city':
      return {
        columns: [...named('city'), 'cases', 'undated', 'first_year'],
        rows: statistic.rows.map(({ key, count, undated, first }) => [...place(key), count, undated, first ?? '']),
      };
    case 'cases-by-year':
      return { columns: ['year', 'cases'], rows: statistic.rows.map(({ key, count }) => [Number(key), count]) };
    case 'first-adoption':
      return {
        columns: [...named('service'), ...named('city'), 'year', 'lag_years', 'cases'],
        rows: statistic.rows.map((row) => [...service(row.service), ...place(row.city), row.year, row.lag, row.cases.join(' ')]),
      };
    case 'money-by-city':
      return {
        columns: [...named('city'), 'per', 'amounts', 'yuan', 'low', 'high'],
        rows: statistic.rows.map(({ city, per, count, value, low, high }) => [...place(city), per.join(' '), count, value, low, high]),
      };
    case 'ways-of-buying':
      return counted('way', statistic.rows);
    case 'levels-of-buyers':
      return counted('level', statistic.rows);
    case 'kinds-of-records':
      return counted('kind', statistic.rows);
  }

  function counted(vocabulary: 'way' | 'level' | 'kind', rows: { key: string; count: number }[]): Table {
    return {
      columns: [...named(vocabulary), 'cases'],
      rows: rows.map(({ key, count }) => [key, ...both(vocabularyText(vocabulary, key)), count]),
    };
  }
}

function both({ en, zh }: Text): string[] {
  return [en, zh];
}

import { formatLines } from '../../values/lines.ts';
import type { Text } from '../../values/locale.ts';
import { figureAt } from '../figure-at.ts';
import { nameOf } from '../names.ts';
import type { Atlas } from '../records.ts';
import { nationwide } from './figures-of-cases.ts';
import type { Statistic } from './statistics.ts';

export type Cell = string | number;

/** A statistic as a plain table, for a spreadsheet: keys, names in both languages, numbers. */
export interface Table {
  columns: string[];
  rows: Cell[][];
}

/** Vocabularies whose words are rows of a statistic. */
export type CountedVocabulary = 'way' | 'level' | 'kind' | 'organisationKind';

/** The words of closed vocabularies are the caller's. */
export type VocabularyText = (vocabulary: CountedVocabulary, key: string) => Text;

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
    case 'provider-kinds':
      return counted('organisationKind', statistic.rows, 'provider_kind');
    case 'kinds-of-records':
      return counted('kind', statistic.rows);
    case 'cases-by-service':
      return {
        columns: [...named('service'), 'cases', 'undated', 'first_year'],
        rows: statistic.rows.map(({ key, count, undated, first }) => [...service(key), count, undated, first ?? '']),
      };
    case 'spread-of-services':
      return {
        columns: [...named('service'), ...named('city'), 'first_year', 'order'],
        rows: statistic.rows.flatMap(({ key, arrivals, undated }) => [
          ...arrivals.map(({ city, year }) => [
            ...service(key),
            ...place(city),
            year,
            1 + arrivals.filter((other) => other.year < year).length,
          ]),
          ...undated.map((city) => [...service(key), ...place(city), '', '']),
        ]),
      };
    case 'lag-to-national-rule':
      return {
        columns: [
          ...named('service'),
          ...['case_earliest', 'case_latest', 'rule_earliest', 'rule_latest', 'days_low', 'days_high', 'cases', 'rules'],
        ],
        rows: statistic.rows.map((row) => [
          ...service(row.key),
          ...[row.case.earliest, row.case.latest, row.rule.earliest, row.rule.latest, row.low, row.high],
          row.cases.join(' '),
          row.rules.join(' '),
        ]),
      };
    case 'money-by-year':
      return {
        columns: ['year', 'per', 'amounts', 'yuan', 'low', 'high'],
        rows: statistic.rows.map(({ year, per, count, value, low, high }) => [year, per.join(' '), count, value, low, high]),
      };
    case 'amount-per-beneficiary':
      return {
        columns: ['ref', 'how', 'per', 'yuan', 'low', 'high'],
        rows: statistic.rows.map(({ key, how, per, value, low, high }) => [key, how, per.join(' '), value, low, high]),
      };
    case 'coverage':
      return { columns: ['field', 'cases', 'of'], rows: statistic.rows.map(({ key, count, of }) => [key, count, of]) };
    case 'timeline':
      return {
        columns: ['year', 'records', 'cases', 'rules'],
        rows: statistic.rows.map(({ key, count, cases, rules }) => [Number(key), count, cases, rules]),
      };
    case 'figures-of-cases':
      return listed(
        statistic.receipt.included.map(({ ref }) => ref),
        'place',
        statistic.receipt.included.map(({ row }) => (row === nationwide ? '' : row)),
      );
    case 'purchase-money':
    case 'social-organisations':
      return listed(statistic.rows.map(({ key }) => key));
  }

  /** One figure a row, with its words and where they stand; perhaps with a column in front. */
  function listed(refs: readonly string[], front?: string, values: readonly string[] = []): Table {
    return {
      columns: [
        ...(front === undefined ? [] : [front]),
        ...['ref', 'label_en', 'label_zh', 'printed', 'value', 'low', 'high', 'unit', 'per', 'source', 'lines'],
      ],
      rows: refs.flatMap((ref, index): Cell[][] => {
        const at = figureAt(atlas, ref);
        if (!at) return [];
        const { reading, label } = at;
        const { value, low, high, unit, per } = reading.figure ?? { value: null, low: null, high: null, unit: '', per: [] };
        return [
          [
            ...(front === undefined ? [] : [values[index] ?? '']),
            ...[ref, label.en, label.zh, reading.printed, value ?? '', low ?? '', high ?? '', unit, per.join(' ')],
            ...[reading.source, formatLines(reading.lines)],
          ],
        ];
      }),
    };
  }

  function counted(vocabulary: CountedVocabulary, rows: { key: string; count: number }[], column: string = vocabulary): Table {
    return {
      columns: [...named(column), 'cases'],
      rows: rows.map(({ key, count }) => [key, ...both(vocabularyText(vocabulary, key)), count]),
    };
  }
}

function both({ en, zh }: Text): string[] {
  return [en, zh];
}

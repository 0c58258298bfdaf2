import { isPurchaseKind } from '../../atlas/counting/definitions.ts';
import type { Atlas, CaseRecord } from '../../atlas/records.ts';
import { nationwide } from '../../atlas/statistics/figures-of-cases.ts';
import type { Statistic } from '../../atlas/statistics/statistics.ts';
import { path } from '../../i18n/paths.ts';
import { count, translator, type WordKey } from '../../i18n/words.ts';
import type { Locale } from '../../values/locale.ts';
import { rowName } from './row-name.ts';

/** A row of a table of squares. */
export interface ShownCount {
  key: string;
  name: string;
  href?: string | null;
  count: number;
  /** Said instead of the count. */
  said?: string;
  /** How many are drawn hollow, or as the second kind. */
  open?: number;
  note?: string | null;
}

/** How a statistic of counts is shown: the heads of its columns, and a row for each of its own. `null` for other statistics. */
export function countRowsOf(locale: Locale, atlas: Atlas, statistic: Statistic): { heads: [WordKey, WordKey]; rows: ShownCount[] } | null {
  const t = translator(locale);
  const name = (key: string) => rowName(locale, atlas, statistic.id, key);
  const first = (year: number | null) => (year === null ? t('service.undatedOnly') : `${t('statistics.first')} ${year}`);
  switch (statistic.id) {
    case 'cases-by-city':
    case 'cases-by-service': {
      const isCity = statistic.id === 'cases-by-city';
      return {
        heads: [isCity ? 'statistics.city' : 'statistics.service', 'statistics.cases'],
        rows: statistic.rows.map(({ key, count: n, undated, first: year }) => ({
          key,
          name: name(key),
          href: path(locale, `${isCity ? 'cities' : 'services'}/${key}`),
          count: n,
          open: undated,
          note: first(year),
        })),
      };
    }
    case 'cases-by-year':
      return {
        heads: ['statistics.year', 'statistics.cases'],
        rows: statistic.rows.map(({ key, count: n }) => ({
          key,
          name: key,
          href: n > 0 ? path(locale, `cases/by/year/${key}`) : null,
          count: n,
        })),
      };
    case 'timeline':
      return {
        heads: ['statistics.year', 'statistics.records'],
        rows: statistic.rows.map(({ key, count: n, cases, rules }) => ({
          key,
          name: key,
          count: n,
          open: rules,
          note: n === 0 ? null : t('statistics.casesAndRules', saidApart(cases, rules)),
        })),
      };
    case 'ways-of-buying':
      return { heads: ['statistics.way', 'statistics.cases'], rows: plain(statistic.rows) };
    case 'levels-of-buyers':
      return { heads: ['statistics.level', 'statistics.cases'], rows: plain(statistic.rows) };
    case 'provider-kinds':
      return { heads: ['statistics.provider', 'statistics.cases'], rows: plain(statistic.rows) };
    case 'kinds-of-records':
      return {
        heads: ['statistics.kind', 'statistics.records'],
        rows: statistic.rows.map(({ key, count: n }) => {
          const isCounted = isPurchaseKind(key as CaseRecord['kind']);
          return { key, name: name(key), count: n, open: isCounted ? 0 : n, note: isCounted ? null : t('statistics.notCounted') };
        }),
      };
    case 'coverage':
      return {
        heads: ['statistics.says', 'statistics.cases'],
        rows: statistic.rows.map(({ key, count: n, of }) => ({
          key,
          name: name(key),
          count: of,
          open: of - n,
          said: t('statistics.counted', { n, total: of }),
        })),
      };
    case 'figures-of-cases':
      return {
        heads: ['statistics.place', 'statistics.figures'],
        rows: statistic.rows.map(({ key, count: n }) => ({
          key,
          name: name(key),
          href: key !== nationwide && atlas.places.get(key)?.page ? path(locale, `cities/${key}`) : null,
          count: n,
        })),
      };
    default:
      return null;
  }

  function plain(rows: readonly { key: string; count: number }[]): ShownCount[] {
    return rows.map(({ key, count: n }) => ({ key, name: name(key), count: n }));
  }

  function saidApart(cases: number, rules: number) {
    return { cases: count(locale, 'statistics.nCases', cases), rules: count(locale, 'statistics.nRules', rules) };
  }
}

import { isPurchaseKind, purchasesAmong } from '../../atlas/counting/definitions.ts';
import { figureAt } from '../../atlas/figure-at.ts';
import type { Atlas, CaseRecord } from '../../atlas/records.ts';
import type { CoverageField } from '../../atlas/statistics/coverage.ts';
import type { Statistic } from '../../atlas/statistics/statistics.ts';
import { showYuan } from '../../i18n/show-yuan.ts';
import { count, translator } from '../../i18n/words.ts';
import { type Locale, languageTag } from '../../values/locale.ts';
import { rowName } from './row-name.ts';
import { showLag } from './show-lag.ts';

/** What a statistic says, in one sentence computed from it; empty when it has no rows. */
export function findingOf(locale: Locale, atlas: Atlas, statistic: Statistic): string {
  const t = translator(locale);
  const [top] = statistic.rows;
  if (!top) return '';
  const name = (key: string) => rowName(locale, atlas, statistic.id, key);
  const total = new Set(statistic.receipt.included.map(({ ref }) => ref)).size;
  switch (statistic.id) {
    case 'cases-by-city': {
      const [first] = statistic.rows;
      return t('statistic.cases-by-city.finding', { city: name(top.key), n: first?.count ?? 0, total });
    }
    case 'cases-by-year': {
      const most = Math.max(...statistic.rows.map((row) => row.count));
      const years = statistic.rows.filter((row) => row.count === most).map(({ key }) => key);
      const undated = statistic.receipt.excluded.filter(({ reason }) => reason === 'undated' || reason === 'year-uncertain').length;
      return [
        t(years.length > 1 ? 'statistic.cases-by-year.findingTied' : 'statistic.cases-by-year.finding', {
          years: join(locale, years),
          n: most,
        }),
        ...(undated > 0 ? [count(locale, 'statistic.cases-by-year.undated', undated)] : []),
      ].join(locale === 'en' ? ' ' : '');
    }
    case 'cases-by-service': {
      const [first] = statistic.rows;
      return t('statistic.cases-by-service.finding', { service: name(top.key), n: first?.count ?? 0, total });
    }
    case 'spread-of-services': {
      const [first] = statistic.rows;
      const cities = (first?.arrivals.length ?? 0) + (first?.undated.length ?? 0);
      return t('statistic.spread-of-services.finding', { service: name(top.key), n: cities, year: first?.first ?? t('value.noDate') });
    }
    case 'lag-to-national-rule': {
      const [first] = statistic.rows;
      return t('statistic.lag-to-national-rule.finding', {
        total: statistic.rows.length,
        n: statistic.rows.filter(({ low }) => low > 0).length,
        service: name(top.key),
        lag: first ? showLag(locale, first) : '',
      });
    }
    case 'provider-kinds': {
      const silent = statistic.rows.find(({ key }) => key === 'not-recorded')?.count ?? 0;
      return t('statistic.provider-kinds.finding', { n: silent, total, kind: name(top.key), most: statistic.rows[0]?.count ?? 0 });
    }
    case 'money-by-year': {
      const most = statistic.rows.toSorted((a, b) => b.value - a.value)[0];
      const cases = new Set(statistic.receipt.included.map(({ ref }) => ref.split('#')[0])).size;
      return t('statistic.money-by-year.finding', {
        n: cases,
        total: purchasesAmong(atlas.cases.values()).length,
        year: most?.year ?? '',
        amount: showYuan(locale, most?.value ?? 0),
      });
    }
    case 'amount-per-beneficiary': {
      const of = (how: 'divided' | 'printed') => statistic.rows.filter((row) => row.how === how).length;
      return t('statistic.amount-per-beneficiary.finding', {
        total: purchasesAmong(atlas.cases.values()).length,
        divided: of('divided'),
        printed: of('printed'),
      });
    }
    case 'coverage': {
      const of = (field: CoverageField) => statistic.rows.find(({ key }) => key === field)?.count ?? 0;
      return t('statistic.coverage.finding', { total, n: of('date'), money: of('money'), people: of('people-counted') });
    }
    case 'timeline': {
      const most = Math.max(...statistic.rows.map((row) => row.count));
      const years = statistic.rows.filter((row) => row.count === most).map(({ key }) => key);
      const sum = (numbers: number[]) => numbers.reduce((whole, number) => whole + number, 0);
      return t('statistic.timeline.finding', {
        cases: sum(statistic.rows.map(({ cases }) => cases)),
        rules: sum(statistic.rows.map(({ rules }) => rules)),
        years: join(locale, years),
        n: most,
      });
    }
    case 'figures-of-cases': {
      const [first] = statistic.rows;
      return t('statistic.figures-of-cases.finding', { total, n: first?.count ?? 0, place: name(top.key) });
    }
    case 'purchase-money':
      return t('statistic.purchase-money.finding', { total });
    case 'social-organisations': {
      const documents = new Set(statistic.rows.map(({ key }) => figureAt(atlas, key)?.reading.source)).size;
      return t('statistic.social-organisations.finding', { total, n: documents });
    }
    case 'first-adoption': {
      const services = new Set(statistic.rows.map(({ service }) => service)).size;
      const firsts = Map.groupBy(
        statistic.rows.filter(({ lag }) => lag === 0),
        ({ city }) => city,
      );
      const [city, own] = [...firsts].sort((a, b) => b[1].length - a[1].length || (a[0] < b[0] ? -1 : 1))[0] ?? ['', []];
      return t('statistic.first-adoption.finding', { city: rowName(locale, atlas, 'cases-by-city', city), n: own.length, total: services });
    }
    case 'money-by-city': {
      const [first] = statistic.rows;
      const cases = new Set(statistic.receipt.included.map(({ ref }) => ref.split('#')[0])).size;
      return t('statistic.money-by-city.finding', {
        n: cases,
        total: purchasesAmong(atlas.cases.values()).length,
        city: name(first?.city ?? ''),
        amount: showYuan(locale, first?.value ?? 0),
      });
    }
    case 'ways-of-buying': {
      const silent = statistic.rows.find(({ key }) => key === 'not-recorded')?.count ?? 0;
      return t('statistic.ways-of-buying.finding', { n: silent, total, way: name(top.key), most: statistic.rows[0]?.count ?? 0 });
    }
    case 'levels-of-buyers': {
      const most = statistic.rows.toSorted((a, b) => b.count - a.count)[0];
      return t('statistic.levels-of-buyers.finding', { n: most?.count ?? 0, total, level: name(most?.key ?? '') });
    }
    case 'kinds-of-records': {
      const counted = statistic.rows.filter(({ key }) => isPurchaseKind(key as CaseRecord['kind']));
      return t('statistic.kinds-of-records.finding', { n: counted.reduce((sum, row) => sum + row.count, 0), total });
    }
  }
}

function join(locale: Locale, words: string[]): string {
  return new Intl.ListFormat(languageTag(locale), { type: 'conjunction' }).format(words);
}

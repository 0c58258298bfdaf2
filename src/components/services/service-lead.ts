import type { Atlas, CaseRecord, ServiceRecord } from '../../atlas/records/records.ts';
import { type ServiceAnswer, serviceAnswer } from '../../atlas/services/service-answer.ts';
import { languageOf } from '../../i18n/language.ts';
import { countName, marked } from '../../values/counted.ts';
import { linked, unlinked } from '../../values/linked.ts';
import type { Locale } from '../../values/locale.ts';
import { allOf, beginningOf, cityLink, mostNames, showAmount, whoAndWhom } from '../record/opening-sentences.ts';

/** How many cities are named one by one. */
const mostCities = 6;

/**
 * The answer with which a service's page opens, a sentence each: the first on record with its place, parties and money, the cities that
 * followed, the prices, and what has no year. What no source says is said.
 */
export function serviceLead(locale: Locale, atlas: Atlas, service: ServiceRecord): string[] {
  const { t, count, counted, semicolon } = languageOf(locale);
  const answer = serviceAnswer(atlas, service);
  const { purchases, first } = answer;
  if (purchases.length === 0) return [t('service.noCases'), ...undatedSentence(locale, service.id, answer)];
  if (first.length === 0) {
    const all = counted('count.purchases', countName('purchases', service.id), purchases.length);
    const cases = purchases.map((record) => caseLink(locale, record)).join(semicolon);
    return [count('service.noneDated', purchases.length, { purchases: all, cases }), priceSentence(locale, atlas, answer)];
  }
  return [
    ...firstSentences(locale, atlas, service.id, answer),
    ...followers(locale, atlas, service.id, answer),
    priceSentence(locale, atlas, answer),
    ...undatedSentence(locale, service.id, answer),
  ];
}

function firstSentences(locale: Locale, atlas: Atlas, service: string, { first, firstAmounts }: ServiceAnswer): string[] {
  const { t, count, semicolon } = languageOf(locale);
  const [only, ...tied] = first;
  if (!only) return [];
  if (tied.length > 0) {
    const cases = first.map((record) => {
      const place = placeOf(locale, atlas, record);
      return place === null ? caseLink(locale, record) : t('service.placed', { case: caseLink(locale, record), place });
    });
    return [t('service.firstTiedOf', { year: marked(countName('first', service), only.begins ?? 0), cases: cases.join(semicolon) })];
  }
  const place = placeOf(locale, atlas, only);
  const said = { date: beginningOf(locale, only), case: caseLink(locale, only) };
  const amounts = firstAmounts.map((amount) => showAmount(locale, atlas, amount));
  return [
    place === null ? t('service.firstOf', said) : t('service.firstIn', { ...said, place }),
    whoAndWhom(locale, atlas, only),
    amounts.length === 0 ? t('service.noSum') : count('service.sums', amounts.length, { amounts: allOf(locale, amounts) }),
  ];
}

function followers(locale: Locale, atlas: Atlas, service: string, { first, followers: all }: ServiceAnswer): string[] {
  const { t, counted } = languageOf(locale);
  const last = all.at(-1);
  if (!last) return first.some(({ cities }) => cities.length > 0) ? [t('service.onlyCity')] : [];
  const n = counted('count.cities', countName('cities', service, 'after-first'), all.length);
  const yearOf = ({ city, year }: (typeof all)[number]) => marked(countName('first', city, service), year);
  if (all.length > mostCities) return [t('service.followedMany', { n, city: cityLink(locale, atlas, last.city), year: yearOf(last) })];
  const cities = all.map((each) => t('city.yearOf', { city: cityLink(locale, atlas, each.city), year: yearOf(each) }));
  return [t('service.followed', { n, cities: allOf(locale, cities) })];
}

function priceSentence(locale: Locale, atlas: Atlas, { prices }: ServiceAnswer): string {
  const { t, count } = languageOf(locale);
  const shown = [
    ...Map.groupBy(
      prices.map((price) => showAmount(locale, atlas, price)),
      unlinked,
    ).values(),
  ].flatMap(([first]) => first ?? []);
  if (shown.length === 0) return t('service.noPrice');
  if (shown.length <= mostNames) return count('service.price', shown.length, { amounts: allOf(locale, shown) });
  return t('service.pricesFrom', { n: prices.length, low: shown[0] ?? '', high: shown.at(-1) ?? '' });
}

function undatedSentence(locale: Locale, service: string, { undatedPurchases, undatedOthers }: ServiceAnswer): string[] {
  const { t, count } = languageOf(locale);
  const marks = [
    ...(undatedPurchases > 0
      ? [count('service.undatedPurchases', undatedPurchases, { n: marked(countName('undated-purchases', service), undatedPurchases) })]
      : []),
    ...(undatedOthers > 0
      ? [count('service.undatedOthers', undatedOthers, { n: marked(countName('others', service, 'undated-mentions'), undatedOthers) })]
      : []),
  ];
  return marks.length === 0 ? [] : [t('service.notRuledOut', { undated: marks.join(t('opening.andClause')) })];
}

function placeOf(locale: Locale, atlas: Atlas, { cities }: CaseRecord): string | null {
  const [city] = cities;
  return city === undefined ? null : cityLink(locale, atlas, city);
}

function caseLink(locale: Locale, { id, title }: CaseRecord): string {
  const { path, text } = languageOf(locale);
  return linked(path(`cases/${id}`), text(title));
}

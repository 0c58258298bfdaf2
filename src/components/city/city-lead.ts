import type { LadderAmount } from '../../atlas/counting/ladder-amounts.ts';
import type { Atlas } from '../../atlas/records/records.ts';
import { type CityPortrait, type CityYear, cityPortrait } from '../../atlas/views/city-portrait.ts';
import type { CityProfile, ServiceBought } from '../../atlas/views/city-profile.ts';
import { languageOf } from '../../i18n/language.ts';
import { countName, marked } from '../../values/counted.ts';
import { linked } from '../../values/linked.ts';
import type { Locale } from '../../values/locale.ts';
import { allOf, beginningOf, cityLink, mostNames, serviceLink, showAmount, whoAndWhom } from '../record/opening-sentences.ts';

/**
 * The opening of a city's page, a sentence each: how many purchases, the first of them with buyer, provider and beneficiaries, whether other
 * cities were earlier, what was bought most often, the amounts, the rules. What no source says is said.
 */
export function cityLead(locale: Locale, atlas: Atlas, profile: CityProfile): string[] {
  const { t, count, text } = languageOf(locale);
  const { city, purchases, others, policies, services } = profile;
  const rules =
    policies.length > 0 ? [count('city.rulesOnRecord', policies.length, { n: marked(countName('rules', city.id), policies.length) })] : [];
  if (purchases.length === 0) return [t(others.length > 0 ? 'city.othersOnly' : 'city.rulesOnly', { name: text(city.name) }), ...rules];
  const portrait = cityPortrait(atlas, profile);
  return [
    ...howMany(locale, profile, portrait),
    ...(portrait.first.length === 1 ? portrait.first.map((record) => whoAndWhom(locale, atlas, record)) : []),
    ...rankSentence(locale, atlas, city.id, portrait),
    ...mostOften(locale, atlas, city.id, services),
    amountSentence(locale, atlas, portrait.amounts),
    ...rules,
  ];
}

function howMany(locale: Locale, { city, purchases }: CityProfile, { first, undated }: CityPortrait): string[] {
  const { t, count, counted, text, path, semicolon } = languageOf(locale);
  const has = { city: text(city.name), purchases: counted('count.purchases', countName('purchases', city.id), purchases.length) };
  const titles = first.map(({ id, title }) => linked(path(`cases/${id}`), text(title)));
  const [only] = first;
  if (!only) return [count('city.hasNoYear', purchases.length, has)];
  const date = beginningOf(locale, only);
  if (purchases.length === 1) return [t('city.hasOf', { ...has, date, case: titles.join('') })];
  const size =
    undated > 0 ? t('city.hasUndated', { ...has, n: marked(countName('undated-purchases', city.id), undated) }) : t('city.has', has);
  const firsts =
    first.length > 1
      ? t(undated > 0 ? 'city.firstDatedTied' : 'city.firstTied', {
          year: marked(countName('first', city.id), only.begins ?? 0),
          cases: titles.join(semicolon),
        })
      : t(undated > 0 ? 'city.firstDated' : 'city.firstOf', { date, case: titles.join('') });
  return [size, firsts];
}

function rankSentence(locale: Locale, atlas: Atlas, city: string, { isFirstOfAll, rank }: CityPortrait): string[] {
  const { t, counted } = languageOf(locale);
  if (isFirstOfAll) return [t('city.firstOfAll')];
  if (!rank) return [];
  const { service, cities, earlier, same } = rank;
  const [earliest] = earlier;
  const link = (place: 'first' | 'within') => serviceLink(locale, atlas, service, place);
  const years = (some: readonly CityYear[]) =>
    allOf(
      locale,
      some.map((each) => yearOf(locale, atlas, service, each)),
    );
  if (cities === 1) return [t('city.aloneToBuy', { service: link('within') })];
  if (!earliest && same.length > 0)
    return [
      t('city.sameYear', {
        service: link('within'),
        cities: allOf(
          locale,
          same.map((each) => cityLink(locale, atlas, each.city)),
        ),
      }),
    ];
  if (!earliest)
    return [t('city.firstToBuy', { n: counted('count.cities', countName('cities', service, 'bought'), cities), service: link('within') })];
  if (earlier.length <= mostNames) return [t('city.boughtEarlier', { service: link('first'), cities: years(earlier) })];
  return [
    t('city.boughtEarlierMany', {
      n: counted('count.cities', countName('cities', service, 'before', city), earlier.length),
      service: link('within'),
      city: cityLink(locale, atlas, earliest.city),
      year: marked(countName('first', earliest.city, service), earliest.year),
    }),
  ];
}

function mostOften(locale: Locale, atlas: Atlas, city: string, services: readonly ServiceBought[]): string[] {
  const { t } = languageOf(locale);
  const often = services.filter(({ count: n }) => n > 1).slice(0, mostNames);
  if (often.length === 0) return [];
  const named = often.map(
    ({ service, count: n }) =>
      `${serviceLink(locale, atlas, service, 'within')}${t('city.times', { n: marked(countName('purchases', city, service), n) })}`,
  );
  return [t('city.mostOften', { services: allOf(locale, named) })];
}

function amountSentence(locale: Locale, atlas: Atlas, amounts: readonly LadderAmount[]): string {
  const { t } = languageOf(locale);
  const [least, most] = [amounts[0], amounts.at(-1)];
  if (!least || !most) return t('city.noAmount');
  if (amounts.length === 1) return t('city.oneAmount', { amount: showAmount(locale, atlas, least) });
  return t('city.amounts', { n: amounts.length, low: showAmount(locale, atlas, least), high: showAmount(locale, atlas, most) });
}

function yearOf(locale: Locale, atlas: Atlas, service: string, { city, year }: CityYear): string {
  const { t } = languageOf(locale);
  return t('city.yearOf', { city: cityLink(locale, atlas, city), year: marked(countName('first', city, service), year) });
}

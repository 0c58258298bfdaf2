import { isDisputed } from '../../atlas/counting/disputed.ts';
import type { LadderAmount } from '../../atlas/counting/ladder-amounts.ts';
import { preferredReading } from '../../atlas/records/quantity.ts';
import type { Atlas, CaseRecord } from '../../atlas/records/records.ts';
import { languageOf } from '../../i18n/language.ts';
import { countName, marked } from '../../values/counted.ts';
import { linked } from '../../values/linked.ts';
import type { Locale } from '../../values/locale.ts';
import { linkTo } from '../links.ts';

/** How many names stand in a sentence before "and 3 more". */
export const mostNames = 3;

/** Who bought from whom, for whom; what no source says is said. */
export function whoAndWhom(locale: Locale, atlas: Atlas, { buyers, providers, beneficiaries }: CaseRecord): string {
  const { t, text, inSentence } = languageOf(locale);
  const names = (ids: readonly string[]) => namesOf(locale, atlas, ids);
  const parties =
    buyers.length > 0 ? (providers.length > 0 ? 'boughtFrom' : 'boughtBy') : providers.length > 0 ? 'providedBy' : 'noParties';
  return t(`opening.${parties}`, {
    buyers: names(buyers),
    providers: names(providers),
    for: beneficiaries ? t('opening.for', { beneficiaries: inSentence(text(beneficiaries)) }) : '',
  });
}

/** The names of organisations in a sentence, with their pages; of many the first, and how many more: never one alone. */
export function namesOf(locale: Locale, atlas: Atlas, ids: readonly string[]): string {
  const shown = ids.length > mostNames + 1 ? ids.slice(0, mostNames) : ids;
  const names = shown.map((id) => linkTo(locale, atlas, `organisation/${id}`)).map(({ href, name }) => linked(href, name));
  const more = ids.slice(shown.length);
  const { t } = languageOf(locale);
  return allOf(
    locale,
    more.length > 0 ? [...names, t('opening.moreNames', { n: marked(countName('records', ...more), more.length) })] : names,
  );
}

/** When a purchase began: its date, or the first year alone of one that went on for years. */
export function beginningOf(locale: Locale, { date, begins }: CaseRecord): string {
  const { t, showDate } = languageOf(locale);
  const isLong = date !== null && date.date.latest?.slice(0, 4) !== date.date.earliest.slice(0, 4);
  return isLong && begins !== null ? t('opening.year', { year: begins }) : showDate(date);
}

/** An amount that leads to its evidence, with what makes it doubtful in words: that the sources disagree, or that it was only expected. */
export function showAmount(locale: Locale, atlas: Atlas, { ref, quantity }: Pick<LadderAmount, 'ref' | 'quantity'>): string {
  const { t, vocabulary, inSentence, comma, showReading, refPath } = languageOf(locale);
  const doubts = [
    ...(quantity.status === 'expected' ? [inSentence(vocabulary('moneyStatus', 'expected'))] : []),
    ...(isDisputed(atlas, quantity) ? [t('ladder.disputed')] : []),
  ];
  const amount = linked(refPath(ref), showReading(preferredReading(quantity)));
  return doubts.length === 0 ? amount : t('opening.doubtful', { amount, doubt: doubts.join(comma) });
}

/** The name of a city, with its page. */
export function cityLink(locale: Locale, atlas: Atlas, city: string): string {
  const { href, name } = linkTo(locale, atlas, `place/${city}`);
  return linked(href, name);
}

/** The name of a service, with its page, as it stands at the beginning of a sentence or within one. */
export function serviceLink(locale: Locale, atlas: Atlas, service: string, at: 'first' | 'within'): string {
  const { href, name } = linkTo(locale, atlas, `service/${service}`);
  return linked(href, at === 'first' ? name : languageOf(locale).inSentence(name));
}

/** Names in a sentence: "A, B and C", A、B和C. */
export function allOf(locale: Locale, names: readonly string[]): string {
  const { t, listComma } = languageOf(locale);
  const last = names.at(-1) ?? '';
  return names.length < 2 ? last : names.slice(0, -1).join(listComma) + t('opening.and') + last;
}

import { prices, sums } from '../../atlas/compare/money.ts';
import type { Atlas, CaseRecord } from '../../atlas/records/records.ts';
import { withoutPlace } from '../../atlas/records/without-place.ts';
import { type CityProfile, recordsOf } from '../../atlas/views/city-profile.ts';
import { languageOf } from '../../i18n/language.ts';
import { groupByEach } from '../../values/group.ts';
import type { Locale } from '../../values/locale.ts';
import { type PaymentWords, type SaidPayment, sayPayments } from '../../values/say-payments.ts';

/** More of one kind are not named in a sentence. */
const most = 3;
/** With more cases a sentence says of each only who paid. */
const mostInFull = 4;

/** What a sentence of payments is made of. */
interface Keys {
  payers: string[];
  units: string[];
  origins: string[];
}

/** How a case was paid for, prepared for the sentence above a comparison. */
export function saidPayment(locale: Locale, atlas: Atlas, record: CaseRecord): SaidPayment {
  return { ...named(locale, atlas, record), clause: clauseOf(locale, keysOf(record)), hasPrice: hasPrice([record]) };
}

/** How the cases were paid for, in one sentence; of many cases only who paid. */
export function sayCases(locale: Locale, atlas: Atlas, cases: readonly CaseRecord[]): string {
  const isLong = cases.length > mostInFull;
  const said = cases.map((record) => ({
    ...saidPayment(locale, atlas, record),
    ...(isLong && { clause: whoPaid(locale, keysOf(record).payers), hasPrice: true }),
  }));
  return sayPayments(paymentWords(locale), said);
}

/** How the cities paid, in one sentence: of all their records, what is said most often. */
export function sayCities(locale: Locale, profiles: readonly CityProfile[]): string {
  const said = profiles.map((profile): SaidPayment => {
    const name = languageOf(locale).text(profile.city.name);
    return { name, longName: name, clause: clauseOf(locale, commonKeys(recordsOf(profile))), hasPrice: hasPrice(profile.purchases) };
  });
  return sayPayments(paymentWords(locale), said);
}

/** The words and marks that make a sentence of payments in a language. */
export function paymentWords(locale: Locale): PaymentWords {
  const { stringsUnder, written, semicolon, fullStop, listComma } = languageOf(locale);
  const { paid = '', paidAlike = '', noPrice = '' } = stringsUnder('compare.say.');
  return { paid, paidAlike, noPrice, semicolon, fullStop, listComma, and: written === 'en' ? ' and ' : '和' };
}

function keysOf({ payment: { payers, units, origins } }: CaseRecord): Keys {
  return { payers: payers.map(({ key }) => key), units: units.map(({ key }) => key), origins: origins.map(({ key }) => key) };
}

function commonKeys(records: readonly CaseRecord[]): Keys {
  const common = (field: keyof Keys) => {
    const groups = [...groupByEach(records, (record) => keysOf(record)[field])];
    return groups.sort(([, a], [, b]) => b.length - a.length).map(([key]) => key);
  };
  return { payers: common('payers'), units: common('units'), origins: common('origins') };
}

function hasPrice(records: readonly CaseRecord[]): boolean {
  return records.some(({ figures }) => sums(figures).length + prices(figures).length > 0);
}

/** "the city paid for each household, out of the budget, a welfare fund and donations (per what not recorded)". */
function clauseOf(locale: Locale, keys: Keys): string {
  const { t, written, comma, listComma } = languageOf(locale);
  const { payers, units, origins } = keys;
  if (payers.length + units.length + origins.length === 0) return t('paid.nothing');
  const who = payers.length > 0 ? whoPaid(locale, payers) : t('paid.paid');
  const perWhat =
    units.length > 0 &&
    listed(
      locale,
      units.slice(0, most).map((key) => word(locale, 'unit', key)),
    );
  const from = origins.length > 0 && t('paid.from', { origins: names(locale, 'origin', origins) });
  const missing = (['payers', 'units', 'origins'] as const).filter((field) => keys[field].length === 0);
  const left = missing.map((field) => t(`paid.missing.${field}`)).join(written === 'en' ? ' and ' : listComma);
  const said = written === 'en' ? [[who, perWhat].filter(Boolean).join(' '), from] : [who, perWhat, from];
  return said.filter(Boolean).join(comma) + (left === '' ? '' : t('paid.missing', { fields: left }));
}

function whoPaid(locale: Locale, payers: readonly string[]): string {
  const { t } = languageOf(locale);
  return payers.length === 0 ? t('paid.whoUnknown') : t('paid.who', { who: names(locale, 'payer', payers) });
}

/** The names of some keys; of many the first. */
function names(locale: Locale, kind: 'payer' | 'origin', keys: readonly string[]): string {
  const { t } = languageOf(locale);
  const shown = keys.slice(0, keys.length > most + 1 ? most : keys.length).map((key) => word(locale, kind, key));
  return listed(locale, shown.length < keys.length ? [...shown, t('paid.others')] : shown);
}

function word(locale: Locale, kind: 'payer' | 'unit' | 'origin', key: string): string {
  return languageOf(locale).t(`paid.${kind}.${key}` as Parameters<ReturnType<typeof languageOf>['t']>[0]);
}

function listed(locale: Locale, items: readonly string[]): string {
  const { written, listComma } = languageOf(locale);
  const last = items.at(-1) ?? '';
  return items.length < 2 ? last : `${items.slice(0, -1).join(listComma)}${written === 'en' ? ' and ' : '和'}${last}`;
}

/** "Wuxi (2007)", and with the title "Wuxi (2007, home-care coupons)". */
function named(locale: Locale, atlas: Atlas, record: CaseRecord): Pick<SaidPayment, 'name' | 'longName'> {
  const { t, text, showYears, written, comma } = languageOf(locale);
  const place = atlas.places.get(record.city ?? record.place ?? '');
  const where = place ? text(place.name) : withoutPlace(record) === 'value.national' ? t('paid.china') : t('value.abroad');
  const years = record.date ? [showYears(record.date)] : [];
  const inBrackets = (words: string[]) =>
    words.length === 0 ? '' : written === 'en' ? ` (${words.join(comma)})` : `（${words.join(comma)}）`;
  return { name: where + inBrackets(years), longName: where + inBrackets([...years, text(record.short)]) };
}

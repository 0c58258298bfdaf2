import { firstOf } from '../../atlas/counting/arrivals.ts';
import { partPurchases } from '../../atlas/counting/definitions.ts';
import { byDate } from '../../atlas/records/order.ts';
import type { Atlas, CaseRecord, OrganisationRecord } from '../../atlas/records/records.ts';
import { languageOf } from '../../i18n/language.ts';
import { countName } from '../../values/counted.ts';
import { linked } from '../../values/linked.ts';
import type { Locale } from '../../values/locale.ts';
import { allOf, beginningOf, namesOf, serviceLink } from './opening-sentences.ts';

const roles = ['buyer', 'provider', 'evaluator'] as const;

/** How many services are named. */
const mostServices = 3;

/**
 * The opening of an organisation's page: its purchases as buyer, provider and evaluator, the first of each, with whom it dealt and for which
 * services; then the other records and the rules. Empty for one that the documents only name.
 */
export function organisationLead(locale: Locale, atlas: Atlas, organisation: OrganisationRecord): string[] {
  const { t, text, counted } = languageOf(locale);
  const { id, name } = organisation;
  const asRole = (role: (typeof roles)[number]) =>
    partPurchases(
      byDate(
        organisation.roles.flatMap((entry) =>
          entry.role === role && entry.collection === 'cases' ? (atlas.cases.get(entry.id) ?? []) : [],
        ),
      ),
    );
  const parts = roles.map((role) => ({ role, ...asRole(role) }));
  const bought = parts.filter(({ purchases }) => purchases.length > 0);
  const others = new Set(parts.flatMap((part) => part.others));
  const rules = organisation.roles.filter(({ role }) => role === 'issuer').length;
  return [
    ...bought.flatMap(({ role, purchases }, index) => {
      const who = index === 0 ? text(name) : t('organisation.it');
      const n = counted('count.purchases', countName('purchases', id, `as-${role}`), purchases.length);
      return [t(`organisation.${role}Of`, { who, n, ...firstWords(locale, purchases) }), ...partners(locale, atlas, id, role, purchases)];
    }),
    ...(bought.length > 0
      ? services(
          locale,
          atlas,
          bought.flatMap(({ purchases }) => purchases),
        )
      : []),
    ...(others.size > 0 ? [t('organisation.othersToo', { n: counted('count.others', countName('others', id), others.size) })] : []),
    ...(rules > 0 ? [t('organisation.issuedRules', { n: counted('count.policies', countName('rules', id, 'issued'), rules) })] : []),
  ];
}

/** The first purchase with a year, or the only one; nothing of several without a year. */
function firstWords(locale: Locale, purchases: readonly CaseRecord[]): { first: string } {
  const { t, text, path, count, listComma } = languageOf(locale);
  const link = ({ id, title }: CaseRecord) => linked(path(`cases/${id}`), text(title));
  const first = firstOf(purchases);
  const [only] = purchases;
  if (purchases.length === 1 && only) {
    return {
      first: only.date
        ? t('organisation.ofDate', { date: beginningOf(locale, only), case: link(only) })
        : t('organisation.undated', { case: link(only) }),
    };
  }
  if (!first) return { first: t('organisation.noneDated') };
  return {
    first: count('organisation.firstOf', first.cases.length, {
      date: first.cases[0] ? beginningOf(locale, first.cases[0]) : '',
      year: first.year,
      cases: first.cases.map(link).join(listComma),
    }),
  };
}

/** From whom a buyer bought, or who paid a provider. */
function partners(locale: Locale, atlas: Atlas, id: string, role: (typeof roles)[number], purchases: readonly CaseRecord[]): string[] {
  const { t, count } = languageOf(locale);
  if (role === 'evaluator') return [];
  const other = role === 'buyer' ? 'providers' : 'buyers';
  const ids = [...new Set(purchases.flatMap((record) => record[other]))].filter((each) => each !== id);
  return [
    ids.length > 0
      ? count(`organisation.${other}`, ids.length, { names: namesOf(locale, atlas, ids) })
      : t(`organisation.${other}NotRecorded`),
  ];
}

function services(locale: Locale, atlas: Atlas, purchases: readonly CaseRecord[]): string[] {
  const { t } = languageOf(locale);
  const counts = Map.groupBy(
    [...new Set(purchases)].flatMap((record) => record.services),
    (service) => service,
  );
  const most = [...counts].sort(([a, one], [b, two]) => two.length - one.length || (a < b ? -1 : 1)).slice(0, mostServices);
  if (most.length === 0) return [];
  const names = most.map(([service]) => serviceLink(locale, atlas, service, 'within'));
  return [t(counts.size > mostServices ? 'organisation.servicesMost' : 'organisation.services', { services: allOf(locale, names) })];
}

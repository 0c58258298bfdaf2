import { type Case, cases, cells, type Figure, figures, organisations, places, rules, services } from './published.ts';

/** A row of a statistic: its cells by heading. */
export type Row = Record<string, string | number>;

/** The cases of purchase. */
export const purchases = cases.filter(({ isPurchase }) => isPurchase);

/** The kinds of the providers of a purchase; that none of them is recorded counts as one. */
function kindsOfProviders({ providers }: Case): string[] {
  const kinds = [...new Set(providers.map((id) => organisations(id).kind))];
  const known = kinds.filter((kind) => kind !== 'not-recorded');
  return known.length > 0 ? known : kinds;
}

/** The statistics that count records, or list figures; those of money are apart. */
export const counts: Record<string, () => Row[]> = {
  'cases-by-city': () => under(purchases, ({ cities }) => cities).map(([id, own]) => ({ ...city(id), ...datedCount(own) })),

  'cases-by-year': () => span(yearsOf(purchases)).map((year) => ({ year, cases: inYear(purchases, year) })),

  'cases-by-service': () => under(purchases, topsOf).map(([id, own]) => ({ ...service(id), ...datedCount(own) })),

  'first-adoption': () => {
    const known = purchases.filter(({ begins, cities }) => begins !== null && cities.length > 0);
    return under(known, topsOf).flatMap(([id, own]) =>
      under(own, ({ cities }) => cities).map(([town, there]) => {
        const year = first(there);
        const ids = there.filter(({ begins }) => begins === year).map((record) => record.id);
        return { ...service(id), ...city(town), year, lag_years: year - first(own), cases: ids.join(' ') };
      }),
    );
  },

  'spread-of-services': () =>
    under(purchases, topsOf).flatMap(([id, own]) => {
      const towns = under(own, ({ cities }) => cities).map(([town, there]) => ({ town, year: first(there) }));
      return towns.map(({ town, year }) => ({
        ...service(id),
        ...city(town),
        ...(year === Infinity
          ? { first_year: '', order: '' }
          : { first_year: year, order: 1 + towns.filter((other) => other.year < year).length }),
      }));
    }),

  'lag-to-national-rule': () => {
    const national = rules.filter(({ level }) => level === 'national');
    const rulesOn = new Map(under(national.filter(hasBeginning), topsOf));
    return under(purchases.filter(hasBeginning), topsOf).flatMap(([id, own]) => {
      const [bought, ruled] = [earliestOf(own), earliestOf(rulesOn.get(id) ?? [])];
      if (!bought || !ruled) return [];
      return {
        ...service(id),
        ...{ case_earliest: bought.earliest, case_latest: bought.latest, rule_earliest: ruled.earliest, rule_latest: ruled.latest },
        ...{ days_low: days(bought.latest, ruled.earliest), days_high: days(bought.earliest, ruled.latest) },
        ...{ cases: bought.ids, rules: ruled.ids },
      };
    });
  },

  'ways-of-buying': () =>
    under(purchases, ({ ways }) => (ways.length > 0 ? ways : ['not-recorded'])).map(([way, own]) => ({ way, cases: own.length })),

  'levels-of-buyers': () =>
    under(purchases, ({ buyers }) => buyers.map((id) => organisations(id).level).filter(Boolean)).map(([level, own]) => ({
      level,
      cases: own.length,
    })),

  'provider-kinds': () =>
    under(purchases, kindsOfProviders).map(([provider_kind, own]) => ({
      provider_kind,
      cases: own.length,
    })),

  coverage: () => Object.entries(said).map(([field, isSaid]) => ({ field, cases: purchases.filter(isSaid).length, of: purchases.length })),

  'kinds-of-records': () =>
    under(cases, ({ kind }) => [kind]).map(([kind, own]) => ({
      kind,
      records: own.length,
      purchases: own.filter(({ isPurchase }) => isPurchase).length,
    })),

  timeline: () => {
    const others = cases.filter(({ isPurchase }) => !isPurchase);
    return span(yearsOf([...cases, ...rules])).map((year) => ({
      year,
      records: inYear([...cases, ...rules], year),
      purchases: inYear(purchases, year),
      others: inYear(others, year),
      rules: inYear(rules, year),
    }));
  },

  'figures-of-cases': () =>
    cases.flatMap((record) =>
      figuresOf(record).map((figure) => ({ place: record.city || record.province || record.place, ...figureRow(figure) })),
    ),

  'social-organisations': () => nationalCounts.map((ref) => figureRow(cellAt(ref))),
};

/** The national numbers of social organisations, each in the table of a document. */
const nationalCounts = [
  ...['all', 'groups', 'private', 'foundations'].flatMap((kind) => [
    `social-organisations-2011#${kind}.2004`,
    `social-organisations-2011#${kind}.2011`,
  ]),
  ...['all', 'groups', 'private'].map((kind) => `social-organisations-2014#${kind}.zh`),
  'npo-income-2008#npos.figure',
].map((cell) => `stat/${cell}`);

/** The measures of money paid, reserved or raised. */
export const sums = ['funds', 'annual-funds', 'funds-raised', 'grant'];

/** Whether a figure is money, by its measure or by its currency. */
export const isMoney = ({ measure, unit }: Figure) => sums.includes(measure) || ['CNY', 'USD', 'HKD'].includes(unit);

const said: Record<string, (record: Case) => boolean> = {
  date: ({ begins }) => begins !== null,
  place: ({ cities }) => cities.length > 0,
  service: (record) => record.services.length > 0,
  way: ({ ways }) => ways.length > 0,
  buyer: ({ buyers }) => buyers.length > 0,
  provider: ({ providers }) => providers.length > 0,
  'provider-kind': ({ providers }) => providers.some((id) => organisations(id).kind !== 'not-recorded'),
  beneficiaries: ({ beneficiaries }) => beneficiaries !== '',
  'people-counted': (record) => figuresOf(record).some(({ measure, unit }) => measure === 'beneficiaries' && unit !== ''),
  money: (record) => figuresOf(record).some(isMoney),
  rule: ({ policies }) => policies.length > 0,
  'second-document': ({ sources }) => new Set(sources).size > 1,
};

/** The records under each of the keys they have; one that has a key twice stands there once. */
function under<Item>(items: readonly Item[], keysOf: (item: Item) => string[]): [string, Item[]][] {
  const by = new Map<string, Item[]>();
  for (const item of items) for (const key of new Set(keysOf(item))) by.set(key, [...(by.get(key) ?? []), item]);
  return [...by];
}

/** The widest services of a record. */
function topsOf(record: { services: string[] }): string[] {
  const top = (id: string): string => {
    const { broader } = services(id);
    return broader === '' ? id : top(broader);
  };
  return record.services.map(top);
}

interface Dated {
  begins: number | null;
}

function yearsOf(records: readonly Dated[]): number[] {
  return records.flatMap(({ begins }) => begins ?? []);
}

/** The first year of some records; infinite if none has one. */
function first(records: readonly Dated[]): number {
  return Math.min(...yearsOf(records));
}

function inYear(records: readonly Dated[], year: number): number {
  return records.filter(({ begins }) => begins === year).length;
}

/** Every year from the first to the last. */
function span(years: readonly number[]): number[] {
  const from = Math.min(...years);
  return Array.from({ length: Math.max(...years) - from + 1 }, (_, step) => from + step);
}

function datedCount(own: readonly Case[]): Row {
  const dated = yearsOf(own).length;
  return { cases: own.length, undated: own.length - dated, first_year: dated > 0 ? first(own) : '' };
}

/** The cells of a city. */
export function city(id: string): Row {
  return { city: id, city_en: places(id).en, city_zh: places(id).zh };
}

function service(id: string): Row {
  return { service: id, service_en: services(id).en, service_zh: services(id).zh };
}

interface WithDate {
  id: string;
  date: { edtf: string; earliest: string; latest: string };
}

function hasBeginning({ date }: WithDate): boolean {
  return date.edtf !== '';
}

/** The last day on which something may have begun: of `2011/2013` and `2011/..` that of 2011. */
function latestBeginning({ date: { edtf, latest } }: WithDate): string {
  const [from = '', to] = edtf.split('/');
  if (to === undefined) return latest;
  const [year = '', month, day] = from.split('-');
  if (day !== undefined) return from;
  return month === undefined ? `${year}-12-31` : new Date(Date.UTC(Number(year), Number(month), 0)).toISOString().slice(0, 10);
}

/** The days in which the first of some records began, and the records that may be the first. */
function earliestOf(records: readonly WithDate[]): { earliest: string; latest: string; ids: string } | null {
  const least = (all: string[]) => all.sort()[0];
  const earliest = least(records.map(({ date }) => date.earliest));
  const latest = least(records.map(latestBeginning));
  if (earliest === undefined || latest === undefined) return null;
  const ids = records.filter(({ date }) => date.earliest <= latest).map(({ id }) => id);
  return { earliest, latest, ids: ids.join(' ') };
}

function days(from: string, to: string): number {
  return (new Date(to).getTime() - new Date(from).getTime()) / (24 * 60 * 60 * 1000);
}

/** The figures of a case. */
export function figuresOf({ id }: Case): Figure[] {
  return figures.filter(({ record }) => record === `case/${id}`);
}

/** The cell of a document's table with a reference. */
export function cellAt(ref: string): (typeof cells)[number] {
  const found = cells.find((each) => each.ref === ref);
  if (!found) throw new Error(`cells.csv has no ${ref}`);
  return found;
}

/** A figure as a row of a list. */
export function figureRow({ ref, en, zh, printed, value, low, high, unit, per, source, lines }: (typeof cells)[number]): Row {
  return {
    ...{ ref, label_en: en, label_zh: zh, printed },
    ...{ value: value ?? '', low: low ?? '', high: high ?? '', unit, per: per.join(' '), source, lines },
  };
}

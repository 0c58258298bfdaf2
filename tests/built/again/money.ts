import { cellAt, city, figureRow, isMoney, purchases, type Row, sums } from './counts.ts';
import { type Case, cases, conflicts, type Figure, figures, places } from './published.ts';

/** The statistics of money. */
export const money: Record<string, () => Row[]> = {
  'money-by-city': () =>
    added(({ record: { cities } }) => (cities.length === 1 ? cities : [])).map(({ key, ...sum }) => ({ ...city(key), ...sum })),

  'money-by-year': () =>
    added(spanOf).map(({ key, ...sum }) => {
      const [year = '', last_year = year] = key.split('/');
      return { year, last_year, ...sum };
    }),

  'amount-per-beneficiary': () => purchases.flatMap((record) => [...divided(record), ...printedPerPerson(record)]),

  'purchase-money': () => [
    ...figures.filter(isInCaseOrRule).filter(isSum).filter(isRead).map(figureRow),
    // Money for purchases that a document lists without a case or rule.
    figureRow(cellAt('stat/guangdong-agencies#money.figure')),
  ],
};

/** A figure of a case, with its case. */
interface Amount {
  record: Case;
  figure: Figure;
}

/** A figure of which both bounds and the value are known. */
type Exact = Figure & { value: number; low: number; high: number };

const amounts: Amount[] = figures.flatMap((figure) => {
  const record = cases.find(({ id }) => `case/${id}` === figure.record);
  return record ? [{ record, figure }] : [];
});

function isSum({ measure }: Figure): boolean {
  return sums.includes(measure);
}

function isRead({ unit }: Figure): boolean {
  return unit !== '';
}

function isInCaseOrRule({ record }: Figure): boolean {
  return /^(case|policy)\//.test(record);
}

function isExact(figure: Figure): figure is Exact {
  return figure.value !== null && figure.low !== null && figure.high !== null;
}

/** Whether the documents contradict each other on a figure and none of them is preferred. */
function isOpen({ conflict }: Figure): boolean {
  return conflict !== '' && conflicts(conflict).preferred === '';
}

/** Whether a figure counts nothing smaller than what is named: a total has no `per`, a yearly amount that of a year. */
function isPerOnly({ per }: Figure, allowed: readonly string[]): boolean {
  return per.every((each) => allowed.includes(each));
}

const prices = ['person', 'post', 'assessment', 'organisation', 'centre'];
const placeScopes = ['district', 'city', 'province', 'nation'];
const inPlace = ['district', 'city'];

/**
 * Whether an amount may be added: yuan paid or set aside, in all or by the year, undisputed and exact, for a contract or programme of a
 * purchase, or all of a district or city, which a statistic may tell too.
 */
function isAddable(amount: Amount): amount is Amount & { figure: Exact } {
  const { record, figure } = amount;
  const { scope, status, unit } = figure;
  const isTotal = record.kind === 'statistic' && placeScopes.includes(scope);
  const isBeyond = ['province', 'nation'].includes(scope) || (scope === 'programme' && record.cities.length === 0);
  return (
    (record.isPurchase || isTotal) &&
    isSum(figure) &&
    !isBeyond &&
    unit === 'CNY' &&
    !prices.includes(scope) &&
    isPerOnly(figure, ['year']) &&
    status !== 'expected' &&
    !isOpen(figure) &&
    isExact(figure)
  );
}

/** The references of the wholes of an amount, from the nearest outwards. */
function wholesAbove({ partOf }: Figure): string[] {
  const whole = figures.find(({ ref }) => ref === partOf);
  return whole ? [whole.ref, ...wholesAbove(whole)] : [];
}

function liesIn(place: string, area: string): boolean {
  return place !== '' && (place === area || liesIn(places(place).parent, area));
}

function mayShareYear(a: Figure['years'], b: Figure['years']): boolean {
  return !a || !b || (a.from <= (b.to ?? Infinity) && b.from <= (a.to ?? Infinity));
}

/** Whether a total of a place may hold another amount, so that adding both would count money twice. */
function mayHold(total: Amount, other: Amount): boolean {
  return (
    inPlace.includes(total.figure.scope) &&
    placeScopes.indexOf(total.figure.scope) > placeScopes.indexOf(other.figure.scope) &&
    !wholesAbove(other.figure).includes(total.figure.ref) &&
    liesIn(other.record.place, total.record.place) &&
    mayShareYear(total.figure.years, other.figure.years)
  );
}

/** The sums of all amounts under the key that each has, totals and yearly amounts apart; a part is not added where its whole is. */
function added(keyOf: (amount: Amount) => string[]) {
  const candidates = amounts.filter(isAddable).filter((amount) => keyOf(amount).length > 0);
  const taken = candidates.filter((total) => !candidates.some((other) => mayHold(total, other)));
  const refs = taken.map(({ figure }) => figure.ref);
  const wholes = taken.filter(({ figure }) => !wholesAbove(figure).some((ref) => refs.includes(ref)));
  const rows = Map.groupBy(wholes, (amount) => `${keyOf(amount)[0]} ${amount.figure.per}`);
  return [...rows.values()].flatMap((own) => {
    const [first] = own;
    const total = (of: (figure: Exact) => number) => own.reduce((sum, { figure }) => sum + of(figure), 0);
    return first
      ? {
          key: keyOf(first)[0] ?? '',
          per: first.figure.per.join(' '),
          amounts: own.length,
          yuan: total(({ value }) => value),
          low: total(({ low }) => low),
          high: total(({ high }) => high),
        }
      : [];
  });
}

/** The years an amount is for: `2006`, `2004/2006`; the first for so much a year; none if an end or a part is of other years. */
function spanOf({ figure: { ref, years, per } }: Amount): string[] {
  if (years === null) return [];
  if (per.includes('year')) return [String(years.from)];
  const parts = amounts.filter(({ figure }) => isMoney(figure) && figure.partOf === ref);
  const isOfSameYears = parts.every(({ figure: part }) => !part.years || (part.years.from === years.from && part.years.to === years.to));
  if (years.to === null || !isOfSameYears) return [];
  return [years.from === years.to ? String(years.from) : `${years.from}/${years.to}`];
}

const perPerson = ['person', 'household'];

/** The money and the people of a case, leaving out what is part of another of them. */
function wholesOf({ id }: Case): Figure[] {
  const own = figures.filter((figure) => figure.record === `case/${id}` && (isMoney(figure) || figure.measure === 'beneficiaries'));
  return own.filter(({ partOf }) => !own.some(({ ref }) => ref === partOf));
}

function isPrintedPerPerson(figure: Figure): boolean {
  return figure.measure !== 'beneficiaries' && figure.unit === 'CNY' && figure.per.some((each) => perPerson.includes(each));
}

function printedPerPerson(record: Case): Row[] {
  return wholesOf(record)
    .filter((figure) => isPrintedPerPerson(figure) && !isOpen(figure))
    .filter(isExact)
    .map(({ ref, per, value, low, high }) => ({ ref, how: 'printed', per: per.join(' '), yuan: value, low, high }));
}

/** The one sum of a case divided by the one number of its people. */
function divided(record: Case): Row[] {
  const usable = wholesOf(record)
    .filter((figure) => !isOpen(figure) && figure.status !== 'expected')
    .filter(isExact);
  const people = usable.filter((figure) => figure.measure === 'beneficiaries' && figure.unit === 'persons' && isPerOnly(figure, []));
  const paid = usable.filter(
    (figure) => isSum(figure) && figure.unit === 'CNY' && isPerOnly(figure, ['year']) && !prices.includes(figure.scope),
  );
  const [money, served] = [paid[0], people[0]];
  if (!money || !served || paid.length > 1 || people.length > 1) return [];
  return [
    {
      ref: `case/${record.id}`,
      how: 'divided',
      per: ['person', ...money.per].join(' '),
      yuan: money.value / served.value,
      low: money.low / served.high,
      high: money.high / served.low,
    },
  ];
}

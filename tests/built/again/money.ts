import { cellAt, city, figureRow, isMoney, purchases, type Row, sums } from './counts.ts';
import { type Case, cases, conflicts, type Figure, figures } from './published.ts';

/** The statistics of money. */
export const money: Record<string, () => Row[]> = {
  'money-by-city': () =>
    added(({ record: { cities } }) => (cities.length === 1 ? cities : [])).map(({ key, ...sum }) => ({ ...city(key), ...sum })),

  'money-by-year': () => added((amount) => (isOfOneYear(amount) ? yearIn(amount) : [])).map(({ key, ...sum }) => ({ year: key, ...sum })),

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

/** Whether an amount may be added: yuan paid or reserved for a purchase, in all or by the year, undisputed and exact. */
function isAddable(amount: Amount): amount is Amount & { figure: Exact } {
  const { record, figure } = amount;
  return record.isPurchase && isSum(figure) && figure.unit === 'CNY' && isPerOnly(figure, ['year']) && !isOpen(figure) && isExact(figure);
}

/** The sums of all amounts under the key that each has, totals and yearly amounts apart; a part is not added where its whole is. */
function added(keysOf: (amount: Amount) => string[]) {
  const taken = amounts.filter(isAddable).flatMap(({ record, figure }) => keysOf({ record, figure }).map((key) => ({ key, figure })));
  const refs = taken.map(({ figure }) => figure.ref);
  const whole = (figure: Figure) => figures.find(({ ref }) => ref === figure.partOf);
  const isInTaken = (figure: Figure): boolean => {
    const above = whole(figure);
    return above !== undefined && (refs.includes(above.ref) || isInTaken(above));
  };
  const wholes = taken.filter(({ figure }) => !isInTaken(figure));
  const rows = Map.groupBy(wholes, ({ key, figure }) => `${key} ${figure.per}`);
  return [...rows.values()].flatMap((own) => {
    const [first] = own;
    const total = (of: (figure: Exact) => number) => own.reduce((sum, { figure }) => sum + of(figure), 0);
    return first
      ? {
          key: first.key,
          per: first.figure.per.join(' '),
          amounts: own.length,
          yuan: total(({ value }) => value),
          low: total(({ low }) => low),
          high: total(({ high }) => high),
        }
      : [];
  });
}

function yearIn({ record: { begins } }: Amount): string[] {
  return begins === null ? [] : [String(begins)];
}

/** Whether an amount is that of the year its case began: a yearly amount, or a total of a case and of parts that are of no other year. */
function isOfOneYear({ record, figure }: Amount): boolean {
  const parts = amounts.filter((other) => isMoney(other.figure) && other.figure.partOf === figure.ref);
  const isOfThisYear = parts.every((part) => part.record.begins === null || part.record.begins === record.begins);
  return isOfThisYear && (figure.per.includes('year') || !lastsLonger(record));
}

/** Whether a case goes on after the year in which it began: `2004/2006`, `2005/..`. */
function lastsLonger({ date: { edtf, earliest, latest } }: Case): boolean {
  return edtf.includes('/') && earliest.slice(0, 4) !== latest.slice(0, 4);
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
    .filter((figure) => !isOpen(figure))
    .filter(isExact);
  const people = usable.filter((figure) => figure.measure === 'beneficiaries' && figure.unit === 'persons' && isPerOnly(figure, []));
  const paid = usable.filter((figure) => isSum(figure) && figure.unit === 'CNY' && isPerOnly(figure, ['year']));
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

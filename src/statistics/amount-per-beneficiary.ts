import { purchasesAmong } from '../atlas/counting/definitions.ts';
import { extentOf, isMoney, sumMeasures } from '../atlas/counting/money.ts';
import { preferredReading } from '../atlas/records/quantity.ts';
import type { Quantity } from '../atlas/records/quotation.ts';
import type { Atlas, CaseRecord } from '../atlas/records/records.ts';
import { countName, marked } from '../values/counted.ts';
import { divide, type Interval } from '../values/interval.ts';
import type { PerId } from '../values/per.ts';
import { defineStatistic } from './define-statistic.ts';
import { figureName } from './parts/names.ts';
import type { PerHead } from './parts/picture.ts';
import type { Computed, Excluded, ExclusionReason, Included, Receipt } from './parts/receipt.ts';
import { isOpenDispute } from './parts/sum-money.ts';

/** An entry of the receipt: the money, the people, or an amount printed per person or household. */
type PerHeadEntry = Included & { part: 'money' | 'people' | 'each'; low: number; high: number; per: PerId[] };

/**
 * Yuan per person served: money divided by people, if a record has exactly one sum and one number of people; and amounts printed per person
 * or household. Figures of different records are not combined, and monthly amounts are not converted to yearly ones.
 */
export const amountPerBeneficiary = defineStatistic({
  id: 'amount-per-beneficiary',
  compute,
  rowName: (reader, { key }) => figureName(reader, key),
  headline: ({ atlas, t }, { rows }) => {
    const of = (how: PerHead['how']) => rows.filter((row) => row.how === how).length;
    return t('statistic.amount-per-beneficiary.headline', {
      total: marked('purchases', purchasesAmong(atlas.cases.values()).length),
      divided: marked(countName('purchases', 'divided'), of('divided')),
      printed: of('printed'),
    });
  },
  rowsAtGlance: Infinity,
  picture: (_, { rows, receipt }) => {
    const refOf = (key: string, part: PerHeadEntry['part']) =>
      receipt.included.find((entry) => entry.row === key && entry.part === part)?.ref ?? null;
    return { form: 'perHead', rows: rows.map((row) => ({ ...row, money: refOf(row.key, 'money'), people: refOf(row.key, 'people') })) };
  },
  table: ({ rows }) => ({
    columns: ['ref', 'how', 'per', 'yuan', 'low', 'high'],
    rows: rows.map(({ key, how, per, value, low, high }) => [key, how, per.join(' '), value, low, high]),
  }),
});

/** The `per` of amounts printed per person served. */
const served: readonly PerId[] = ['person', 'household'];

function compute(atlas: Atlas): Computed<PerHead, PerHeadEntry> {
  const receipt: Receipt<PerHeadEntry> = { formula: 'quotient', included: [], excluded: [] };
  for (const record of atlas.cases.values()) {
    const { included, excluded } = sortCase(atlas, record);
    receipt.included.push(...included);
    receipt.excluded.push(...excluded);
  }
  const rows = [...Map.groupBy(receipt.included, ({ row }) => row)].map(([key, entries]) => rowOf(key, entries));
  return { rows: rows.sort((a, b) => a.per.length - b.per.length || b.value - a.value), receipt };
}

function sortCase(atlas: Atlas, record: CaseRecord): Pick<Receipt<PerHeadEntry>, 'included' | 'excluded'> {
  const candidates = record.figures
    .filter((quantity) => isMoney(quantity) || quantity.measure === 'beneficiaries')
    .map((quantity) => ({ ref: quantity.ref, partOf: quantity.partOf, at: candidate(atlas, record, quantity) }));
  const wholes = candidates.filter(({ partOf }) => partOf === null || !candidates.some(({ ref }) => ref === partOf));
  const of = (part: PerHeadEntry['part']) => wholes.filter(({ at }) => 'part' in at && at.part === part);
  const reasonFor = (part: PerHeadEntry['part']): ExclusionReason | null => {
    if (part === 'each') return null;
    if (of('people').length === 0) return 'no-people-counted';
    if (of('money').length === 0) return 'no-sum';
    return of('money').length > 1 || of('people').length > 1 ? 'several-amounts' : null;
  };
  const sorted = candidates.map(({ ref, at }): PerHeadEntry | Excluded => {
    if ('reason' in at) return { ref, reason: at.reason };
    if (!wholes.some((whole) => whole.ref === ref)) return { ref, reason: 'part-of-included' };
    const reason = reasonFor(at.part);
    return reason ? { ref, reason } : { ref, row: at.part === 'each' ? ref : `case/${record.id}`, ...at };
  });
  return { included: sorted.filter((entry) => 'row' in entry), excluded: sorted.filter((entry) => 'reason' in entry) };
}

type Candidate = Omit<PerHeadEntry, 'ref' | 'row'>;

function candidate(atlas: Atlas, record: CaseRecord, quantity: Quantity): Candidate | { reason: ExclusionReason } {
  if (!record.isPurchase) return { reason: 'not-a-purchase' };
  const { figure } = preferredReading(quantity);
  if (!figure) return { reason: 'unreadable' };
  const { value, low, high, unit } = figure;
  const per = [...figure.per];
  if (isOpenDispute(atlas, quantity)) return { reason: 'disputed' };
  const isPeople = quantity.measure === 'beneficiaries';
  if (unit !== (isPeople ? 'persons' : 'CNY')) return { reason: 'other-unit' };
  const isEach = !isPeople && per.some((each) => served.includes(each));
  if (!isEach && (extentOf(quantity) === 'unit' || per.some((each) => isPeople || each !== 'year'))) return { reason: 'per-unit' };
  if (quantity.status === 'expected') return { reason: 'only-expected' };
  if (!isEach && !isPeople && !sumMeasures.includes(quantity.measure)) return { reason: 'other-measure' };
  if (low === null || high === null) return { reason: 'unbounded' };
  if (value === null) return { reason: 'no-single-value' };
  return { part: isEach ? 'each' : isPeople ? 'people' : 'money', value, low, high, per };
}

function rowOf(key: string, entries: readonly PerHeadEntry[]): PerHead {
  const each = entries.find(({ part }) => part === 'each');
  if (each) return { key, how: 'printed', per: each.per, value: each.value, low: each.low, high: each.high };
  const money = entries.find(({ part }) => part === 'money') as PerHeadEntry;
  const people = entries.find(({ part }) => part === 'people') as PerHeadEntry;
  const { low, high } = divide(money as Interval, people as Interval);
  return { key, how: 'divided', per: ['person', ...money.per], value: money.value / people.value, low: low ?? 0, high: high ?? money.high };
}

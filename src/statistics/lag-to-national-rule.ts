import { topService, topServicesOf } from '../atlas/records/order.ts';
import type { DatedQuotation } from '../atlas/records/quotation.ts';
import type { Atlas } from '../atlas/records/records.ts';
import { parseDate } from '../values/date.ts';
import { defineStatistic } from './define-statistic.ts';
import { serviceName } from './parts/names.ts';
import type { Days, Lag } from './parts/picture.ts';
import { type Computed, type Excluded, type Included, receiptOf } from './parts/receipt.ts';
import { showLag } from './parts/show-lag.ts';
import { named, serviceCells } from './parts/table.ts';

type LagEntry = Included & Days & { side: 'case' | 'rule' };

/** The time from the first dated case of each top-level service to the first dated national rule on it. */
export const lagToNationalRule = defineStatistic({
  id: 'lag-to-national-rule',
  compute,
  rowName: (reader, { key }) => serviceName(reader, key),
  entryNote: (_, days) => span(days),
  headline: (reader, { rows }, longest) =>
    reader.t('statistic.lag-to-national-rule.headline', {
      total: rows.length,
      n: rows.filter(({ low }) => low > 0).length,
      service: serviceName(reader, longest.key),
      lag: showLag(reader, longest),
    }),
  note: 'statistics.lagNote',
  rowsAtGlance: 0,
  picture: (_, { rows }) => ({ form: 'lags', rows }),
  table: ({ rows }, atlas) => ({
    columns: [
      ...named('service'),
      ...['case_earliest', 'case_latest', 'rule_earliest', 'rule_latest', 'days_low', 'days_high', 'cases', 'rules'],
    ],
    rows: rows.map(({ key, case: first, rule, low, high, cases, rules }) => [
      ...serviceCells(atlas, key),
      ...[first.earliest, first.latest, rule.earliest, rule.latest, low, high],
      ...[cases.join(' '), rules.join(' ')],
    ]),
  }),
});

function compute(atlas: Atlas): Computed<Lag, LagEntry> {
  const receipt = receiptOf('distance', candidates(atlas), (entry): LagEntry[] | Excluded =>
    'reason' in entry ? entry : entry.services.map((row) => ({ ref: entry.ref, row, value: 1, side: entry.side, ...entry.days })),
  );
  const has = new Set(receipt.included.map(({ row, side }) => `${side} ${row}`));
  const isComplete = ({ row }: LagEntry) => has.has(`case ${row}`) && has.has(`rule ${row}`);
  const included = receipt.included.filter(isComplete);
  const kept = new Set(included.map(({ ref }) => ref));
  const lonely = receipt.included.filter(({ ref }) => !kept.has(ref));
  const excluded = new Map(
    lonely.map(({ ref, side }): [string, Excluded] => [ref, { ref, reason: side === 'case' ? 'no-dated-rule' : 'no-dated-case' }]),
  );
  const rows = [...Map.groupBy(included, ({ row }) => row)].map(([key, entries]) => lagRow(key, entries));
  return {
    rows: rows.sort((a, b) => b.high - a.high || (a.key < b.key ? -1 : 1)),
    receipt: { ...receipt, included, excluded: [...receipt.excluded, ...excluded.values()] },
  };
}

type Candidate = Excluded | { ref: string; services: string[]; side: LagEntry['side']; days: Days };

/** All cases, and all national rules. */
function candidates(atlas: Atlas): Candidate[] {
  const cases = [...atlas.cases.values()].map((record): Candidate => {
    const ref = `case/${record.id}`;
    if (!record.isPurchase) return { ref, reason: 'not-a-purchase' };
    return candidate(ref, 'case', topServicesOf(atlas, record), record.date);
  });
  const rules = [...atlas.policies.values()]
    .filter(({ level }) => level === 'national')
    .map(({ id, services, date }) =>
      candidate(`policy/${id}`, 'rule', [...new Set(services.map((service) => topService(atlas, service)))], date),
    );
  return [...cases, ...rules];
}

function candidate(ref: string, side: LagEntry['side'], services: string[], date: DatedQuotation | null): Candidate {
  if (services.length === 0) return { ref, reason: 'no-service' };
  const days = date ? beginning(date) : null;
  return days ? { ref, services, side, days } : { ref, reason: 'undated' };
}

/** The interval in which something may have begun: of `2011/2013` and `2005/..` the first part. `null` if that is unknown. */
function beginning({ date }: DatedQuotation): Days | null {
  const parsed = date.kind === 'lasting' || date.kind === 'open' ? parseDate(date.edtf.split('/')[0] ?? '') : { ok: true as const, date };
  return parsed.ok && parsed.date.latest !== null ? { earliest: parsed.date.earliest, latest: parsed.date.latest } : null;
}

function lagRow(key: string, entries: readonly LagEntry[]): Lag {
  const of = (side: LagEntry['side']) => {
    const own = entries.filter((entry) => entry.side === side);
    const days = { earliest: least(own.map(({ earliest }) => earliest)), latest: least(own.map(({ latest }) => latest)) };
    const ids = own.filter(({ earliest }) => earliest <= days.latest).map(({ ref }) => ref.slice(ref.indexOf('/') + 1));
    return { days, ids };
  };
  const [first, rule] = [of('case'), of('rule')];
  return {
    key,
    case: first.days,
    rule: rule.days,
    cases: first.ids,
    rules: rule.ids,
    low: daysBetween(first.days.latest, rule.days.earliest),
    high: daysBetween(first.days.earliest, rule.days.latest),
  };
}

function least(days: readonly string[]): string {
  return [...days].sort()[0] ?? '';
}

function daysBetween(from: string, to: string): number {
  return (Date.parse(to) - Date.parse(from)) / 86_400_000;
}

/** An interval as text: a whole year as a number, a day as it is, otherwise first and last day. */
function span({ earliest, latest }: Days): string {
  const year = earliest.slice(0, 4);
  if (earliest === `${year}-01-01` && latest === `${year}-12-31`) return year;
  return earliest === latest ? earliest : `${earliest} – ${latest}`;
}

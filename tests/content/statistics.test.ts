import { describe, expect, test } from 'vitest';
import { isMoney, sumMeasures } from '../../src/atlas/counting/money.ts';
import { figureAt } from '../../src/atlas/records/figure-at.ts';
import { preferredReading } from '../../src/atlas/records/quantity.ts';
import type { StatisticId } from '../../src/statistics/define-statistic.ts';
import type { Included } from '../../src/statistics/parts/receipt.ts';
import { statistics as all } from '../../src/statistics/registry.ts';
import { atlas } from './content.ts';

const statistics = all.map(({ compute }) => compute(atlas));

/** The references of the purchases, by what the record says of itself. */
const noPurchase = ['statistic', 'mention', 'reference', 'event', 'recommendation'];
const bought = new Set(
  [...atlas.cases.values()].flatMap(({ id, kind, ways }) => (noPurchase.includes(kind) || ways.includes('none') ? [] : [`case/${id}`])),
);

/** Every number of every row, worked out anew from the receipt alone, by plain loops that know nothing of how the rows were made. */
function recomputed(statistic: (typeof statistics)[number]): unknown[] {
  const { id, receipt } = statistic;
  const counted = (key: string) => {
    let count = 0;
    for (const entry of receipt.included as Included[]) if (entry.row === key) count += 1;
    return count;
  };
  switch (id) {
    case 'cases-by-city':
    case 'cases-by-service':
      return statistic.rows.map(({ key }) => {
        let [undated, first]: [number, number | null] = [0, null];
        for (const { row, year } of statistic.receipt.included) {
          if (row !== key) continue;
          if (year === null) undated += 1;
          else if (first === null || year < first) first = year;
        }
        return { key, count: counted(key), undated, first };
      });
    case 'kinds-of-records':
      return statistic.rows.map(({ key }) => {
        const purchases = statistic.receipt.included.filter(({ row, ref }) => row === key && bought.has(ref)).length;
        return { key, count: counted(key), purchases };
      });
    case 'timeline':
      return statistic.rows.map(({ key }) => {
        let [purchases, others, rules] = [0, 0, 0];
        for (const { row, ref } of statistic.receipt.included) {
          if (row !== key) continue;
          if (ref.startsWith('policy/')) rules += 1;
          else if (bought.has(ref)) purchases += 1;
          else others += 1;
        }
        return { key, count: counted(key), purchases, others, rules };
      });
    case 'coverage':
      return statistic.rows.map(({ key }) => {
        let count = 0;
        for (const { row, value } of statistic.receipt.included) if (row === key) count += value;
        return { key, count, of: counted(key) };
      });
    case 'first-adoption':
      return statistic.rows.map(({ key, service, city }) => {
        let [year, anywhere] = [9999, 9999];
        for (const { row, value } of statistic.receipt.included) {
          if (row === key && value < year) year = value;
          if (row.startsWith(`${service}@`) && value < anywhere) anywhere = value;
        }
        const cases = statistic.receipt.included.filter(({ row, value }) => row === key && value === year);
        return { key, service, city, year, lag: year - anywhere, cases: cases.map(({ ref }) => ref.replace('case/', '')) };
      });
    case 'spread-of-services':
      return statistic.rows.map(({ key }) => {
        const years = new Map<string, number | null>();
        for (const { row, city, year } of statistic.receipt.included) {
          if (row !== key) continue;
          const known = years.get(city) ?? null;
          years.set(city, known === null ? year : year === null ? known : Math.min(known, year));
        }
        const dated = [...years].flatMap(([city, year]) => (year === null ? [] : [{ city, year }]));
        dated.sort((a, b) => a.year - b.year || (a.city < b.city ? -1 : 1));
        const undated = [...years].flatMap(([city, year]) => (year === null ? [city] : [])).sort();
        return { key, arrivals: dated, undated, first: dated[0]?.year ?? null, last: dated.at(-1)?.year ?? null };
      });
    case 'lag-to-national-rule':
      return statistic.rows.map(({ key }) => {
        const first = { case: ['9999-12-31', '9999-12-31'], rule: ['9999-12-31', '9999-12-31'] };
        for (const { row, side, earliest, latest } of statistic.receipt.included) {
          if (row !== key) continue;
          if (earliest < (first[side][0] as string)) first[side][0] = earliest;
          if (latest < (first[side][1] as string)) first[side][1] = latest;
        }
        const may = (side: 'case' | 'rule') =>
          statistic.receipt.included
            .filter((entry) => entry.row === key && entry.side === side && entry.earliest <= (first[side][1] as string))
            .map(({ ref }) => ref.replace(/^\w+\//, ''));
        const days = (from = '', to = '') => Math.round((new Date(to).getTime() - new Date(from).getTime()) / 86_400_000);
        return {
          key,
          case: { earliest: first.case[0], latest: first.case[1] },
          rule: { earliest: first.rule[0], latest: first.rule[1] },
          cases: may('case'),
          rules: may('rule'),
          low: days(first.case[1], first.rule[0]),
          high: days(first.case[0], first.rule[1]),
        };
      });
    case 'money-by-city':
    case 'money-by-year':
      return statistic.rows.map((row) => {
        let [count, value, low, high] = [0, 0, 0, 0];
        for (const entry of statistic.receipt.included) {
          if (entry.row !== row.key) continue;
          count += 1;
          value += entry.value;
          low += entry.low;
          high += entry.high;
        }
        const [of = '', ...per] = row.key.split(':');
        const years = of.split('/').map(Number);
        return {
          ...(id === 'money-by-city' ? { city: of } : { from: years[0], to: years.at(-1) }),
          key: row.key,
          per,
          count,
          value,
          low,
          high,
        };
      });
    case 'amount-per-beneficiary':
      return statistic.rows.map(({ key }) => {
        const own = statistic.receipt.included.filter(({ row }) => row === key);
        const [money, people] = [own.find(({ part }) => part === 'money'), own.find(({ part }) => part === 'people')];
        const each = own.find(({ part }) => part === 'each');
        if (each) return { key, how: 'printed', per: each.per, value: each.value, low: each.low, high: each.high };
        if (!money || !people) return { key };
        return {
          key,
          how: 'divided',
          per: ['person', ...money.per],
          value: expect.closeTo(money.value / people.value, 6),
          low: expect.closeTo(money.low / people.high, 6),
          high: expect.closeTo(money.high / people.low, 6),
        };
      });
    case 'purchase-money':
    case 'social-organisations':
      return statistic.receipt.included.map(({ row, value, low, high, isOpen }) => ({ key: row, value: isOpen ? null : value, low, high }));
    default:
      // A row that says how many records there are, and nothing besides. What says more is worked out above.
      return statistic.rows.map(({ key }) => ({ key, count: counted(key) }));
  }
}

const cases = [...atlas.cases.values()].map(({ id }) => `case/${id}`);
const policies = [...atlas.policies.values()];
const figuresOf = (records: Iterable<{ figures: (typeof policies)[number]['figures'] }>) => [...records].flatMap(({ figures }) => figures);
const refs = (figures: { ref: string }[]) => figures.map(({ ref }) => ref);

/** What a statistic looks at; the cases, where it is not named. */
const universe: Partial<Record<StatisticId, string[]>> = {
  'money-by-city': refs(figuresOf(atlas.cases.values()).filter(isMoney)),
  'money-by-year': refs(figuresOf(atlas.cases.values()).filter(isMoney)),
  'amount-per-beneficiary': refs(figuresOf(atlas.cases.values()).filter((figure) => isMoney(figure) || figure.measure === 'beneficiaries')),
  'lag-to-national-rule': [...cases, ...policies.flatMap(({ id, level }) => (level === 'national' ? [`policy/${id}`] : []))],
  timeline: [...cases, ...policies.map(({ id }) => `policy/${id}`)],
  'figures-of-cases': refs(figuresOf(atlas.cases.values())),
  'purchase-money': [
    ...refs(figuresOf([...atlas.cases.values(), ...policies]).filter((figure) => isMoney(figure) && sumMeasures.includes(figure.measure))),
    'stat/guangdong-agencies#money.figure',
  ],
  'social-organisations': ['2004', '2011']
    .flatMap((year) => ['all', 'groups', 'private', 'foundations'].map((kind) => `stat/social-organisations-2011#${kind}.${year}`))
    .concat(['all', 'groups', 'private'].map((kind) => `stat/social-organisations-2014#${kind}.zh`))
    .concat('stat/npo-income-2008#npos.figure'),
};

test('no statistic, no first and no lag rests on the public record', () => {
  const documentsAlone = {
    ...atlas,
    policies: new Map([...atlas.policies].map(([id, rule]) => [id, { ...rule, ofRecord: [], issuedOfRecord: null, linksOfRecord: [] }])),
  };
  expect([...atlas.policies.values()].some(({ linksOfRecord }) => linksOfRecord.length > 0)).toBe(true);
  expect(all.map(({ compute }) => compute(documentsAlone))).toEqual(statistics);
});

describe.each(statistics.map((statistic) => [statistic.id, statistic] as const))('%s of the real content', (id, statistic) => {
  const { rows, receipt } = statistic;
  const entries: readonly Included[] = receipt.included;

  test('every number of every row follows from its own receipt', () => {
    expect(rows.length).toBeGreaterThan(0);
    expect(rows).toEqual(recomputed(statistic));
  });

  test('every entry of the receipt stands in a row', () => {
    expect(entries.map(({ row }) => row).filter((row) => !rows.some(({ key }) => key === row))).toEqual([]);
  });

  test('every record is either counted or left out with a reason, never both, never neither', () => {
    const [included, excluded] = [new Set(entries.map(({ ref }) => ref)), receipt.excluded.map(({ ref }) => ref)];
    expect([...included, ...excluded].sort()).toEqual((universe[id] ?? [...cases]).sort());
  });

  test('every amount is what the printed words say', () => {
    for (const { ref, value } of entries.filter((entry) => entry.ref.includes('#') && 'low' in entry)) {
      const figure = figureAt(atlas, ref)?.reading.figure;
      expect([figure?.value, figure?.low, figure?.high], ref).toContain(value);
    }
  });
});

test('no statistic counts as a purchase what only mentions, counts or proposes, or where nothing was bought', () => {
  // The sums of money have their own rule: the total of a district or city is added where nothing on record repeats it.
  const free: StatisticId[] = [
    'money-by-city',
    'money-by-year',
    'kinds-of-records',
    'timeline',
    'figures-of-cases',
    'purchase-money',
    'social-organisations',
  ];
  for (const { id, receipt } of statistics.filter((statistic) => !free.includes(statistic.id))) {
    const counted = (receipt.included as Included[]).filter(({ ref }) => ref.startsWith('case/')).map(({ ref }) => ref.split('#')[0] ?? '');
    expect(
      counted.filter((ref) => !bought.has(ref)),
      id,
    ).toEqual([]);
  }
});

test('a sum of money never meets an amount in another currency or for each of something', () => {
  for (const statistic of statistics) {
    if (statistic.id !== 'money-by-city' && statistic.id !== 'money-by-year') continue;
    for (const { ref, row } of statistic.receipt.included) {
      const quantity = figuresOf(atlas.cases.values()).find((figure) => figure.ref === ref);
      const figure = quantity && preferredReading(quantity).figure;
      expect([figure?.unit, figure?.per], ref).toEqual(['CNY', row.split(':').slice(1)]);
    }
  }
});

test('every view of the inventory that repeats other records is covered by one statistic', () => {
  expect(all.flatMap(({ coversInventory = [] }) => coversInventory).sort()).toEqual([
    'cases-beijing',
    'cases-central',
    'cases-other-cities',
    'cases-shanghai',
    'cases-shenzhen',
    'combined-purchase-money',
    'combined-social-organisations',
    'pudong-series',
    'timeline',
  ]);
});

test('a sum of money holds contracts and programmes of purchases, and besides them only totals of a district or city', () => {
  for (const statistic of statistics) {
    if (statistic.id !== 'money-by-city' && statistic.id !== 'money-by-year') continue;
    for (const { ref } of statistic.receipt.included) {
      const record = [...atlas.cases.values()].find(({ figures }) => figures.some((figure) => figure.ref === ref));
      const { scope, status } = record?.figures.find((figure) => figure.ref === ref) ?? {};
      const isTotal = scope === 'district' || scope === 'city';
      expect(isTotal || (record?.isPurchase && (scope === 'contract' || scope === 'programme')), ref).toBe(true);
      expect(['paid', 'budgeted', 'raised', 'not-said'], ref).toContain(status);
    }
  }
});

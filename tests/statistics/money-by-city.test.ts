import { describe, expect, test } from 'vitest';
import { moneyByCity } from '../../src/statistics/money-by-city.ts';
import { readerOf } from '../../src/statistics/parts/reader.ts';
import { unmarked } from '../../src/values/counted.ts';
import { figure, smallAtlas } from '../atlas/small-atlas.ts';

describe('money by city', () => {
  test('adds yuan, and carries the least and the most it may be', () => {
    const { rows } = moneyByCity.compute(
      smallAtlas([
        { id: 'a', figures: [figure('fund', 'funds', '520万元')] },
        { id: 'b', place: 'pudong', figures: [figure('fund', 'grant', '近6000万元')] },
        { id: 'c', place: 'wuxi', figures: [figure('fund', 'funds-raised', '10万元')] },
      ]),
    );
    expect(rows).toEqual([
      { key: 'shanghai', city: 'shanghai', per: [], count: 2, value: 65_200_000, low: 59_195_000, high: 65_205_000 },
      { key: 'wuxi', city: 'wuxi', per: [], count: 1, value: 100_000, low: 95_000, high: 105_000 },
    ]);
  });

  test('never adds so much a year to so much in all', () => {
    const { rows } = moneyByCity.compute(
      smallAtlas([{ id: 'a', figures: [figure('fund', 'funds', '30万元'), figure('yearly', 'annual-funds', '每年100万元')] }]),
    );
    expect(rows.map(({ key, per, value }) => [key, per, value])).toEqual([
      ['shanghai', [], 300_000],
      ['shanghai:year', ['year'], 1_000_000],
    ]);
  });

  test('never adds a part beside its whole, however deep', () => {
    const { rows, receipt } = moneyByCity.compute(
      smallAtlas([
        {
          id: 'a',
          figures: [
            figure('all', 'funds', '750万元'),
            figure('half', 'funds', '500万元', { partOf: 'case/a#all' }),
            figure('quarter', 'funds', '250万元', { partOf: 'case/a#half' }),
          ],
        },
      ]),
    );
    expect(rows.map(({ value }) => value)).toEqual([7_500_000]);
    expect(receipt.excluded.map(({ ref, reason }) => `${ref} ${reason}`)).toEqual([
      'case/a#half part-of-included',
      'case/a#quarter part-of-included',
    ]);
  });

  test('adds the parts when the whole itself cannot be added', () => {
    const { rows } = moneyByCity.compute(
      smallAtlas([
        {
          id: 'a',
          figures: [figure('all', 'funds', '上亿元'), figure('part', 'funds', '500万元', { partOf: 'case/a#all' })],
        },
      ]),
    );
    expect(rows.map(({ value }) => value)).toEqual([5_000_000]);
  });

  test.each([
    ['an order of magnitude', 'no-single-value', {}, figure('x', 'funds', '上亿元')],
    ['a range', 'no-single-value', {}, figure('x', 'funds', '5至8万元')],
    ['at least so much', 'unbounded', {}, figure('x', 'funds', '100万元以上')],
    ['words that cannot be read', 'unreadable', {}, figure('x', 'funds', '一笔钱')],
    ['another currency', 'other-unit', {}, figure('x', 'funds', '4亿美元')],
    ['so much for each household', 'per-unit', {}, figure('x', 'funds', '每户每月360元')],
    ['the price of one thing', 'other-measure', {}, figure('x', 'fee', '200元')],
    ['a dispute without preference', 'disputed', {}, figure('x', 'funds', '10万元', { conflict: 'open' })],
    ['what was only expected', 'only-expected', {}, figure('x', 'funds', '10万元', { status: 'expected' })],
    ['the grant to one organisation', 'per-unit', {}, figure('x', 'grant', '10万元', { scope: 'organisation' })],
    [
      'the total of the nation',
      'beyond-a-city',
      { kind: 'statistic' as const, place: null },
      figure('x', 'funds', '10万元', { scope: 'nation' }),
    ],
    ['a contract in a statistic', 'not-a-purchase', { kind: 'statistic' as const }, figure('x', 'funds', '10万元')],
    ['a record in which nothing is bought', 'not-a-purchase', { kind: 'mention' as const }, figure('x', 'funds', '10万元')],
    ['a case of no city', 'no-city', { place: 'jiangxi' }, figure('x', 'funds', '10万元')],
    ['a case of two cities', 'several-cities', { alsoIn: ['wuxi'] }, figure('x', 'funds', '10万元')],
  ])('leaves out %s: %s', (_, reason, record, money) => {
    const { rows, receipt } = moneyByCity.compute(
      smallAtlas([{ id: 'a', ...record, figures: [money] }], [{ id: 'open', preferred: null }]),
    );
    expect(rows).toEqual([]);
    expect(receipt.excluded).toEqual([{ ref: 'case/a#x', reason }]);
  });

  describe('the total of a district or city', () => {
    const total = (scope: 'district' | 'city') => [figure('all', 'annual-funds', '2000万元', { scope })];
    const one = [figure('one', 'funds', '100万元')];
    const sums = (cases: Parameters<typeof smallAtlas>[0]) => {
      const { rows, receipt } = moneyByCity.compute(smallAtlas(cases));
      return [rows.map(({ value }) => value), receipt.excluded.map(({ ref, reason }) => `${ref} ${reason}`)];
    };

    test('is added where nothing repeats it, though its record is a statistic', () => {
      const district = { id: 'a', kind: 'statistic' as const, place: 'pudong', date: '2004', figures: total('district') };
      expect(sums([district])).toEqual([[20_000_000], []]);
      expect(sums([district, { id: 'later', place: 'pudong', date: '2005', figures: one }])).toEqual([[21_000_000], []]);
      expect(sums([district, { id: 'city-wide', date: '2004', figures: one }])).toEqual([[21_000_000], []]);
    });

    test('is left out where an amount within the place may be one of it', () => {
      const city = { id: 'a', kind: 'statistic' as const, date: '2004', figures: total('city') };
      const left = [[1_000_000], ['case/a#all repeats-others']];
      expect(sums([city, { id: 'b', place: 'pudong', date: '2004-05', figures: one }])).toEqual(left);
      expect(sums([city, { id: 'b', place: 'pudong', figures: one }])).toEqual(left);
    });

    test('is added instead of a part that says so', () => {
      const city = { id: 'a', kind: 'statistic' as const, date: '2004', figures: total('city') };
      const part = [figure('one', 'funds', '100万元', { partOf: 'case/a#all' })];
      expect(sums([city, { id: 'b', place: 'pudong', date: '2004', figures: part }])).toEqual([
        [20_000_000],
        ['case/b#one part-of-included'],
      ]);
    });
  });

  test('says what may be more than the largest sum, but could not be added: the largest of each city', () => {
    const atlas = smallAtlas(
      [
        { id: 'a', figures: [figure('x', 'funds', '5000万元')] },
        { id: 'b', place: 'wuxi', figures: [figure('x', 'funds', '5700万元', { conflict: 'open' })] },
        { id: 'c', place: 'wuxi', figures: [figure('x', 'funds', '9000万元', { status: 'expected' })] },
        { id: 'd', place: 'beijing', figures: [figure('x', 'funds', '上亿元')] },
        { id: 'e', place: 'guangzhou', figures: [figure('x', 'funds', '4000万元', { status: 'expected' })] },
        { id: 'f', place: 'guangzhou', kind: 'mention', figures: [figure('x', 'funds', '9000万元')] },
      ],
      [{ id: 'open', preferred: null }],
    );
    expect(unmarked(moneyByCity.headline(readerOf('en', atlas)))).toBe(
      '1 of 5 purchases have an amount that can be added. The largest sum is Shanghai’s: 50 million yuan. ' +
        'May be higher, but could not be added: Beijing (over a hundred million yuan, no exact value) and Wuxi (90 million yuan, expected only).',
    );
  });

  test('adds a disputed amount when the editors prefer a reading', () => {
    const atlas = smallAtlas(
      [{ id: 'a', figures: [figure('x', 'funds', '10万元', { conflict: 'settled' })] }],
      [{ id: 'settled', preferred: 0 }],
    );
    expect(moneyByCity.compute(atlas).rows.map(({ value }) => value)).toEqual([100_000]);
  });

  test('does not mention what is no money', () => {
    expect(moneyByCity.compute(smallAtlas([{ id: 'a', figures: [figure('x', 'beneficiaries', '100名老人')] }])).receipt).toEqual({
      formula: 'sum',
      included: [],
      excluded: [],
    });
  });
});

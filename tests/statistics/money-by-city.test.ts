import { describe, expect, test } from 'vitest';
import { moneyByCity } from '../../src/statistics/money-by-city.ts';
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
    ['an aggregate that repeats other cases', 'repeats-others', { kind: 'statistic' as const }, figure('x', 'funds', '10万元')],
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

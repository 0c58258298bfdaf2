import { describe, expect, test } from 'vitest';
import { serviceAnswer } from '../../../src/atlas/services/service-answer.ts';
import { figure, smallAtlas } from '../small-atlas.ts';

const atlas = smallAtlas(
  [
    {
      id: 'coupons',
      place: 'wuxi',
      date: '2007',
      figures: [figure('fund', 'funds', '520万元'), figure('price', 'allowance', '每户每月360元')],
    },
    { id: 'later', place: 'beijing', date: '2009', figures: [figure('rate', 'allowance', '每户每月200元')] },
    { id: 'again', place: 'wuxi', date: '2010' },
    { id: 'undated', place: 'guangzhou' },
    { id: 'named', place: 'shanghai', kind: 'mention' },
    { id: 'named-then', place: 'shanghai', date: '1999', kind: 'mention' },
    { id: 'counted', place: 'shanghai', kind: 'statistic' },
    { id: 'club', place: 'pudong', date: '1996', services: ['youth'] },
    { id: 'school', place: 'pudong', date: '1996', services: ['youth'] },
  ],
  [],
);
const answer = (id: string) => {
  const service = atlas.services.get(id);
  if (!service) throw new Error(id);
  return serviceAnswer(atlas, service);
};
const refs = (amounts: readonly { ref: string }[]) => amounts.map(({ ref }) => ref);

describe('the answer of a service', () => {
  test('names the first purchase with its amounts, and the other cities by year; a city that had begun does not follow', () => {
    const { first, firstAmounts, followers } = answer('elderly-care');
    expect(first.map(({ id }) => id)).toEqual(['coupons']);
    expect(refs(firstAmounts)).toEqual(['case/coupons#price', 'case/coupons#fund']);
    expect(followers).toEqual([{ city: 'beijing', year: 2009 }]);
  });

  test('has the unit prices, the lowest first', () => {
    expect(refs(answer('home-care').prices)).toEqual(['case/later#rate', 'case/coupons#price']);
  });

  test('counts what may have been earlier: purchases without a year, and mentions without one', () => {
    const { undatedPurchases, undatedOthers, others } = answer('home-care');
    expect([undatedPurchases, undatedOthers, others.length]).toEqual([1, 1, 3]);
  });

  test('of several first purchases none has the money alone', () => {
    const { first, firstAmounts, followers } = answer('youth');
    expect([first.length, firstAmounts, followers]).toEqual([2, [], []]);
  });

  test('a service that was never bought has no first', () => {
    expect(answer('meals')).toMatchObject({ purchases: [], first: [], followers: [], prices: [] });
  });
});

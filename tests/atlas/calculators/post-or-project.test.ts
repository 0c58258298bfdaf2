import { describe, expect, test } from 'vitest';
import { boughtWith, countsFor, openQuestions, wholeOf } from '../../../src/atlas/calculators/post-or-project.ts';

// guangdong-2013, lines 233, 234, 280: 70,000元, 50萬元, 大約200萬元, 每10万元 … 一名工作人员.
const prices = {
  post: 70_000,
  shenzhenCentre: 500_000,
  guangzhouCentre: { value: 2_000_000, low: 1_900_000, high: 2_100_000 },
  moneyForOne: 100_000,
};
const values = (money: number) => Object.fromEntries(boughtWith(prices, money).lines.map((line) => [line.key, line.values]));

describe('money for a year', () => {
  test.each([
    [500_000, 70_000, { n: 7, rest: 10_000 }],
    [2_000_000, 70_000, { n: 28, rest: 40_000 }],
    [70_000, 70_000, { n: 1, rest: 0 }],
    [69_999, 70_000, { n: 0, rest: 69_999 }],
    [0, 70_000, { n: 0, rest: 0 }],
  ])('%d buys whole ones at %d and leaves a rest', (money, price, expected) => {
    expect(wholeOf(money, price)).toEqual(expected);
  });

  test('of one Shenzhen centre buys seven posts, in Shenzhen as in Dongguan', () => {
    expect(values(500_000)).toMatchObject({
      shenzhenPosts: { n: 7, rest: 10_000 },
      shenzhenCentres: { n: 1, rest: 0 },
      dongguanPosts: { n: 7, rest: 10_000 },
      guangzhouCentres: { n: 0 },
      guangzhouStaff: { n: 5 },
    });
  });

  test('of one Guangzhou centre buys one or none there, for its price is only "about"', () => {
    // 2,000,000 / 2,100,000 < 1 and 2,000,000 / 1,900,000 > 1.
    expect(values(2_000_000)).toMatchObject({ guangzhouCentresBetween: { least: 0, most: 1 }, guangzhouStaff: { n: 20 } });
  });

  test('well clear of a multiple buys the same number at either end of "about"', () => {
    // 2,500,000 / 2,100,000 = 1.19, / 1,900,000 = 1.32.
    expect(values(2_500_000)).toMatchObject({ guangzhouCentres: { n: 1 } });
  });

  test('says what has no price on record', () => {
    const open = boughtWith(prices, 500_000).lines.filter(({ isSaid }) => !isSaid);
    expect(open.map(({ key }) => key)).toEqual(['shenzhenStaff', 'dongguanCentres', 'guangzhouPosts']);
  });

  test('not entered is asked for', () => {
    expect(boughtWith(prices, null)).toEqual({ verdict: { key: 'noMoney', values: {}, isSaid: true }, lines: [] });
  });
});

describe('the money for all centres of Guangzhou', () => {
  // 264,000,000 / 70,000 = 3771.4; / 500,000 = 528; / 2,100,000 = 125.7; / 1,900,000 = 138.9; / 2,000,000 = 132, the streets of the slide.
  test('buys as many centres, at the printed price, as there are streets', () => {
    expect(countsFor(prices, 264_000_000)).toEqual({
      posts: 3771,
      shenzhenCentres: 528,
      centres: { least: 125, most: 138, asPrinted: 132 },
      staff: 2640,
    });
  });

  test('changes nothing of what is left open', () => {
    expect(openQuestions(prices).map(({ key }) => key)).toEqual(['shenzhenStaff', 'dongguanCentres', 'guangzhouPosts']);
  });
});

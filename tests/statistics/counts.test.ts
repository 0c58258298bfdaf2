import { describe, expect, test } from 'vitest';
import { casesByCity } from '../../src/statistics/cases-by-city.ts';
import { casesByYear } from '../../src/statistics/cases-by-year.ts';
import { kindsOfRecords } from '../../src/statistics/kinds-of-records.ts';
import { levelsOfBuyers } from '../../src/statistics/levels-of-buyers.ts';
import { waysOfBuying } from '../../src/statistics/ways-of-buying.ts';
import { smallAtlas } from '../atlas/small-atlas.ts';

describe('cases by city', () => {
  const { rows, receipt } = casesByCity.compute(
    smallAtlas([
      { id: 'a', place: 'pudong', date: '2004' },
      { id: 'b', place: 'shanghai', date: '2002' },
      { id: 'c', place: 'shanghai' },
      { id: 'd', place: 'wuxi', date: '2007', kind: 'mention' },
      { id: 'e', place: 'jiangxi', date: '2005' },
      { id: 'f', place: null },
      { id: 'g', place: 'wuxi', alsoIn: ['pudong', 'shanghai'], date: '[2004..2006]' },
    ]),
  );

  test('counts a district in its city, and a case of two cities in both, once each', () => {
    expect(rows).toEqual([
      { key: 'shanghai', count: 4, undated: 2, first: 2002 },
      { key: 'wuxi', count: 1, undated: 1, first: null },
    ]);
  });

  test('says of every record left out why', () => {
    expect(receipt.excluded).toEqual([
      { ref: 'case/d', reason: 'not-a-purchase' },
      { ref: 'case/e', reason: 'no-city' },
      { ref: 'case/f', reason: 'no-city' },
    ]);
  });

  test('has the receipt of every row', () => {
    expect(receipt.included.map(({ ref, row }) => `${ref} ${row}`)).toEqual([
      'case/a shanghai',
      'case/b shanghai',
      'case/c shanghai',
      'case/g wuxi',
      'case/g shanghai',
    ]);
  });
});

describe('cases by year', () => {
  const { rows, receipt } = casesByYear.compute(
    smallAtlas([
      { id: 'a', date: '2004' },
      { id: 'b', date: '2004-03' },
      { id: 'c', date: '2002/2006' },
      { id: 'd', date: '2005/..' },
      { id: 'e' },
      { id: 'f', date: '2004~' },
      { id: 'g', date: '2008?' },
      { id: 'h', date: '2007', kind: 'statistic' },
    ]),
  );

  test('counts a lasting case in the year it begins, and shows the empty years between', () => {
    expect(rows.map(({ key, count }) => [key, count])).toEqual([
      ['2002', 1],
      ['2003', 0],
      ['2004', 2],
      ['2005', 1],
      ['2006', 0],
      ['2007', 0],
      ['2008', 1],
    ]);
  });

  test('leaves out the undated and those that may fall in several years, and says so', () => {
    expect(receipt.excluded).toEqual([
      { ref: 'case/e', reason: 'undated' },
      { ref: 'case/f', reason: 'year-uncertain' },
      { ref: 'case/h', reason: 'not-a-purchase' },
    ]);
  });

  test('is empty when no case has a year', () => {
    expect(casesByYear.compute(smallAtlas([{ id: 'a' }])).rows).toEqual([]);
  });
});

test('ways of buying: a purchase counts in each; "not recorded" is a row, and the last', () => {
  const { rows } = waysOfBuying.compute(
    smallAtlas([
      { id: 'a' },
      { id: 'b' },
      { id: 'c', way: 'voucher' },
      { id: 'd', way: 'post' },
      { id: 'e', way: 'post', alsoWays: ['open-tender', 'voucher'] },
      { id: 'f', way: 'none', kind: 'recommendation' },
    ]),
  );
  expect(rows.map(({ key, count }) => [key, count])).toEqual([
    ['post', 2],
    ['voucher', 2],
    ['open-tender', 1],
    ['not-recorded', 2],
  ]);
});

test('levels of buyers: the highest first, a case with two levels at both, no buyer and no level apart', () => {
  const { rows, receipt } = levelsOfBuyers.compute(
    smallAtlas([
      { id: 'a', buyers: ['pudong-government'] },
      { id: 'b', buyers: ['pudong-government', 'shanghai-government'] },
      { id: 'c' },
      { id: 'd', buyers: ['club'] },
    ]),
  );
  expect(rows.map(({ key, count }) => [key, count])).toEqual([
    ['municipal', 1],
    ['district', 2],
  ]);
  expect(receipt.excluded).toEqual([
    { ref: 'case/c', reason: 'no-buyer' },
    { ref: 'case/d', reason: 'no-level' },
  ]);
});

test('kinds of records: every record, nothing left out, and how many of a kind are purchases', () => {
  const { rows, receipt } = kindsOfRecords.compute(
    smallAtlas([
      { id: 'a', kind: 'reform' },
      { id: 'b', kind: 'mention' },
      { id: 'c', kind: 'reform', way: 'none' },
    ]),
  );
  expect(rows).toEqual([
    { key: 'reform', count: 2, purchases: 1 },
    { key: 'mention', count: 1, purchases: 0 },
  ]);
  expect(receipt.excluded).toEqual([]);
});

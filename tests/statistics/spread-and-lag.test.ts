import { describe, expect, test } from 'vitest';
import { lagToNationalRule } from '../../src/statistics/lag-to-national-rule.ts';
import { spreadOfServices } from '../../src/statistics/spread-of-services.ts';
import { smallAtlas } from '../atlas/small-atlas.ts';

describe('the spread of a service', () => {
  test('names the first city, the others by year, and the undated apart', () => {
    const { rows } = spreadOfServices.compute(
      smallAtlas([
        { id: 'a', place: 'wuxi', date: '2007' },
        { id: 'b', place: 'pudong', date: '2004' },
        { id: 'c', place: 'shanghai', date: '2000' },
        { id: 'd', place: 'wuxi' },
        { id: 'e', place: 'wuxi', services: ['youth'], date: '[2004..2006]' },
      ]),
    );
    expect(rows).toEqual([
      {
        key: 'elderly-care',
        arrivals: [
          { city: 'shanghai', year: 2000 },
          { city: 'wuxi', year: 2007 },
        ],
        undated: [],
        first: 2000,
        last: 2007,
      },
      { key: 'youth', arrivals: [], undated: ['wuxi'], first: null, last: null },
    ]);
  });
});

describe('the lag from the first case to the first national rule', () => {
  test('is as uncertain as its dates: two years give a span of two years', () => {
    const { rows } = lagToNationalRule.compute(
      smallAtlas([{ id: 'a', date: '2001' }], [], [{ id: 'law', date: '2003', services: ['elderly-care'] }]),
    );
    // From the last day of 2001 to the first of 2003 it is a year and a day; from the first of 2001 to the last of 2003 three years less a day.
    expect(rows).toEqual([
      {
        key: 'elderly-care',
        case: { earliest: '2001-01-01', latest: '2001-12-31' },
        rule: { earliest: '2003-01-01', latest: '2003-12-31' },
        cases: ['a'],
        rules: ['law'],
        low: 366,
        high: 1094,
      },
    ]);
  });

  test('is exact between two days, and less than nothing where the rule came first', () => {
    const { rows } = lagToNationalRule.compute(
      smallAtlas([{ id: 'a', date: '2010-03-11' }], [], [{ id: 'law', date: '2010-03-01', services: ['home-care'] }]),
    );
    expect(rows.map(({ low, high }) => [low, high])).toEqual([[-10, -10]]);
  });

  test('names every case that may be the first, and lets a lasting one begin in its first year', () => {
    const { rows } = lagToNationalRule.compute(
      smallAtlas(
        [
          { id: 'a', date: '2004-06' },
          { id: 'b', date: '2004/2009' },
          { id: 'c', date: '2004-01' },
          { id: 'd', date: '2005/..' },
        ],
        [],
        [{ id: 'law', date: '2006', services: ['meals'] }],
      ),
    );
    expect(rows[0]).toMatchObject({ case: { earliest: '2004-01-01', latest: '2004-01-31' }, cases: ['b', 'c'] });
  });

  test('leaves out what is undated, of no service, not national, or without a partner, and says so', () => {
    const { rows, receipt } = lagToNationalRule.compute(
      smallAtlas(
        [
          { id: 'a', date: '2004', services: ['youth'] },
          { id: 'b' },
          { id: 'c', date: '2004', services: [] },
          { id: 'd', kind: 'mention' },
        ],
        [],
        [
          { id: 'local', date: '2004', services: ['youth'], level: 'municipal' },
          { id: 'plain', date: '2004' },
          { id: 'undated', services: ['youth'] },
          { id: 'elsewhere', date: '2004', services: ['meals'] },
        ],
      ),
    );
    expect(rows).toEqual([]);
    expect(Object.fromEntries(receipt.excluded.map(({ ref, reason }) => [ref, reason]))).toEqual({
      'case/a': 'no-dated-rule',
      'case/b': 'undated',
      'case/c': 'no-service',
      'case/d': 'not-a-purchase',
      'policy/plain': 'no-service',
      'policy/undated': 'undated',
      'policy/elsewhere': 'no-dated-case',
    });
  });
});

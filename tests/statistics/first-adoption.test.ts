import { expect, test } from 'vitest';
import { adoptions } from '../../src/atlas/counting/adoptions.ts';
import { firstAdoption } from '../../src/statistics/first-adoption.ts';
import { smallAtlas } from '../atlas/small-atlas.ts';

const atlas = smallAtlas([
  { id: 'flats', place: 'pudong', date: '2000', services: ['meals', 'home-care'] },
  { id: 'later', place: 'shanghai', date: '2004', services: ['home-care', 'youth'] },
  { id: 'coupons', place: 'wuxi', date: '2007', services: ['home-care'] },
  { id: 'twins', place: 'wuxi', date: '2007-05', services: ['elderly-care'] },
  { id: 'undated', place: 'wuxi', services: ['youth'] },
  { id: 'nation', place: null, date: '1999', services: ['youth'] },
  { id: 'nothing', place: 'wuxi', date: '1998', services: [] },
  { id: 'named', place: 'wuxi', date: '1996', kind: 'mention' },
]);

test('takes the first dated case of each top-level service in each city, and the lag behind the first city', () => {
  expect(firstAdoption.compute(atlas).rows).toEqual([
    { key: 'elderly-care@shanghai', service: 'elderly-care', city: 'shanghai', year: 2000, lag: 0, cases: ['flats'] },
    { key: 'elderly-care@wuxi', service: 'elderly-care', city: 'wuxi', year: 2007, lag: 7, cases: ['coupons', 'twins'] },
    { key: 'youth@shanghai', service: 'youth', city: 'shanghai', year: 2004, lag: 0, cases: ['later'] },
  ]);
});

test('lets no undated case be a first', () => {
  expect(firstAdoption.compute(atlas).receipt.excluded).toEqual([
    { ref: 'case/named', reason: 'not-a-purchase' },
    { ref: 'case/nation', reason: 'no-city' },
    { ref: 'case/nothing', reason: 'no-service' },
    { ref: 'case/undated', reason: 'undated' },
  ]);
});

test('counts a case once for two narrower terms of one service', () => {
  expect(adoptions(atlas).filter((adoption) => adoption.case === 'flats')).toEqual([
    { case: 'flats', city: 'shanghai', service: 'elderly-care', year: 2000 },
  ]);
});

test('keeps the undated in the matrix', () => {
  expect(adoptions(atlas)).toContainEqual({ case: 'undated', city: 'wuxi', service: 'youth', year: null });
});

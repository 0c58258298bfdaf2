import { describe, expect, test } from 'vitest';
import { cityPairs, comparedCities, pairId, partnersOf } from '../../../src/atlas/compare/pairs.ts';
import { smallAtlas } from '../small-atlas.ts';

const atlas = smallAtlas([
  { id: 'club', place: 'pudong', date: '1996', services: ['youth'] },
  { id: 'meals', place: 'shanghai', date: '2003', services: ['meals'] },
  { id: 'home-care', place: 'shanghai', date: '2004', services: ['home-care'] },
  { id: 'undated', place: 'shanghai', services: ['home-care'] },
  { id: 'coupons', place: 'wuxi', date: '2007', services: ['home-care', 'meals'] },
  { id: 'villages', place: 'jiangxi', date: '2005', services: ['home-care'] },
]);

describe('the cities compared', () => {
  test('are those with a record, the most purchases first; a province is none', () => {
    expect(comparedCities(atlas).map(({ city, purchases }) => [city.id, purchases.length])).toEqual([
      ['shanghai', 4],
      ['wuxi', 1],
    ]);
  });

  test('make one pair, named in the order of their ids', () => {
    expect(cityPairs(atlas).map(({ id, cities }) => [id, ...cities.map(({ city }) => city.id)])).toEqual([
      ['shanghai-vs-wuxi', 'shanghai', 'wuxi'],
    ]);
    expect(pairId('wuxi', 'shanghai')).toBe('shanghai-vs-wuxi');
  });

  test('share the services that cases of both name, most cases first', () => {
    expect(cityPairs(atlas)[0]?.shared).toEqual(['home-care', 'meals']);
  });
});

describe('the partners of a city', () => {
  test('are chosen by the same service in the nearest years, and say both', () => {
    expect(partnersOf(atlas, 'wuxi', 3).map(({ city, service, years }) => [city.city.id, service, years])).toEqual([
      ['shanghai', 'home-care', [2007, 2004]],
    ]);
  });

  test('are none where no dated case shares a service', () => {
    const apart = smallAtlas([
      { id: 'a', place: 'shanghai', date: '2003', services: ['youth'] },
      { id: 'b', place: 'wuxi', date: '2003', services: ['meals'] },
      { id: 'c', place: 'wuxi', services: ['youth'] },
    ]);
    expect(partnersOf(apart, 'wuxi', 3)).toEqual([]);
  });
});

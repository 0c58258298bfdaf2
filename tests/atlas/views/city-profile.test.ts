import { describe, expect, test } from 'vitest';
import { cityProfile, cityProfiles } from '../../../src/atlas/views/city-profile.ts';
import { smallAtlas } from '../small-atlas.ts';

const atlas = smallAtlas(
  [
    { id: 'a-later', place: 'shanghai', date: '2004', services: ['home-care', 'meals'], providers: ['agency'] },
    { id: 'b-first', place: 'pudong', date: '1996', services: ['youth'], buyers: ['pudong-government'], providers: ['agency'] },
    { id: 'c-undated', place: 'shanghai', services: ['meals'] },
    { id: 'coupons', place: 'wuxi', date: '2007' },
    { id: 'two-cities', place: 'wuxi', alsoIn: ['shanghai'], date: '2009', services: [] },
    { id: 'named', place: 'shanghai', date: '1990', kind: 'mention' },
    { id: 'villages', place: 'jiangxi', date: '2005' },
  ],
  [],
  [{ id: 'rule', place: 'beijing', level: 'municipal' }],
);
const ids = (records: readonly { id: string }[] = []) => records.map(({ id }) => id);

describe('the profile of a city', () => {
  const shanghai = cityProfile(atlas, 'shanghai');

  test('holds by date the purchases in it and its districts, also those it shares, and apart from them the other records', () => {
    expect(ids(shanghai?.purchases)).toEqual(['b-first', 'a-later', 'two-cities', 'c-undated']);
    expect(ids(shanghai?.others)).toEqual(['named']);
    expect(ids(shanghai?.districts)).toEqual(['pudong']);
    expect(shanghai?.first).toBe(1996);
  });

  test('counts what it bought by the widest services, and keeps its purchases under the services they name', () => {
    expect(shanghai?.services).toEqual([
      { service: 'elderly-care', count: 2, first: 2004 },
      { service: 'youth', count: 1, first: 1996 },
    ]);
    expect(ids(shanghai?.purchasesByService.get('meals'))).toEqual(['a-later', 'c-undated']);
    expect(shanghai?.organisations).toEqual(['agency', 'pudong-government']);
  });

  test('is that of a city: a district and a province have none', () => {
    expect(cityProfile(atlas, 'pudong')).toBeUndefined();
    expect(cityProfile(atlas, 'jiangxi')).toBeUndefined();
  });
});

test('cities with something on record stand by their first year, those with rules alone last, those with nothing nowhere', () => {
  expect(cityProfiles(atlas).map(({ city }) => city.id)).toEqual(['shanghai', 'wuxi', 'beijing']);
});

import { describe, expect, test } from 'vitest';
import { cityProfile, cityProfiles } from '../../../src/atlas/views/city-profile.ts';
import { smallAtlas } from '../small-atlas.ts';

const atlas = smallAtlas(
  [
    { id: 'a-later', place: 'shanghai', date: '2004', services: ['home-care', 'meals'], providers: ['agency'] },
    { id: 'b-first', place: 'pudong', date: '1996', services: ['youth'], buyers: ['pudong-government'], providers: ['agency'] },
    { id: 'c-undated', place: 'shanghai', services: ['meals'] },
    { id: 'coupons', place: 'wuxi', date: '2007' },
    { id: 'villages', place: 'jiangxi', date: '2005' },
  ],
  [],
  [{ id: 'rule', place: 'beijing', level: 'municipal' }],
);
const ids = (records: readonly { id: string }[] = []) => records.map(({ id }) => id);

describe('the profile of a city', () => {
  const shanghai = cityProfile(atlas, 'shanghai');

  test('holds its cases and those of its districts, by id and by date', () => {
    expect(ids(shanghai?.cases)).toEqual(['a-later', 'b-first', 'c-undated']);
    expect(ids(shanghai?.casesByDate)).toEqual(['b-first', 'a-later', 'c-undated']);
    expect(ids(shanghai?.districts)).toEqual(['pudong']);
    expect(shanghai?.first).toBe(1996);
  });

  test('counts what it bought by the widest services, and keeps its cases under the services they name', () => {
    expect(shanghai?.services).toEqual([
      { service: 'elderly-care', count: 2, first: 2004 },
      { service: 'youth', count: 1, first: 1996 },
    ]);
    expect(ids(shanghai?.casesByService.get('meals'))).toEqual(['a-later', 'c-undated']);
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

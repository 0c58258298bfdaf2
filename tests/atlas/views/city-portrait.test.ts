import { describe, expect, test } from 'vitest';
import { cityPortrait } from '../../../src/atlas/views/city-portrait.ts';
import { cityProfile } from '../../../src/atlas/views/city-profile.ts';
import { figure, smallAtlas } from '../small-atlas.ts';

const atlas = smallAtlas(
  [
    { id: 'club', place: 'pudong', date: '1996', services: ['youth'] },
    {
      id: 'care',
      place: 'wuxi',
      date: '2007',
      services: ['home-care'],
      figures: [figure('fund', 'funds', '520万元'), figure('price', 'allowance', '每户每月360元')],
    },
    { id: 'care-too', place: 'beijing', date: '2007', services: ['home-care'] },
    { id: 'care-later', place: 'guangzhou', date: '2009', services: ['home-care', 'youth'] },
    { id: 'care-undated', place: 'shanghai', services: ['home-care'] },
    {
      id: 'named',
      place: 'guangzhou',
      date: '1999',
      services: ['home-care'],
      kind: 'mention',
      figures: [figure('said', 'funds', '1万元')],
    },
  ],
  [],
);
const of = (city: string) => {
  const profile = cityProfile(atlas, city);
  if (!profile) throw new Error(city);
  return cityPortrait(atlas, profile);
};
const ids = (records: readonly { id: string }[]) => records.map(({ id }) => id);

describe('the portrait of a city', () => {
  test('has the purchases of the first certain year, and how many have none', () => {
    expect([ids(of('shanghai').first), of('shanghai').undated, of('shanghai').isFirstOfAll]).toEqual([['club'], 1, true]);
    expect([ids(of('guangzhou').first), of('guangzhou').undated, of('guangzhou').isFirstOfAll]).toEqual([['care-later'], 0, false]);
  });

  test('says which cities were earlier with the main service of its first purchase, and which came in the same year', () => {
    expect(of('guangzhou').rank).toEqual({
      service: 'home-care',
      cities: 4,
      earlier: [
        { city: 'beijing', year: 2007 },
        { city: 'wuxi', year: 2007 },
      ],
      same: [],
    });
    expect(of('wuxi').rank).toMatchObject({ earlier: [], same: [{ city: 'beijing', year: 2007 }] });
    expect(of('shanghai').rank).toMatchObject({ service: 'youth', cities: 2, earlier: [] });
  });

  test('has the amounts of its purchases, the smallest first, and none of a record that is no purchase', () => {
    expect(of('wuxi').amounts.map(({ ref }) => ref)).toEqual(['case/care#price', 'case/care#fund']);
    expect(of('guangzhou').amounts).toEqual([]);
  });
});

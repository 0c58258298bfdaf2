import { expect, test } from 'vitest';
import type { Atlas, CaseRecord, PlaceRecord, ServiceRecord } from '../../../src/atlas/records/records.ts';
import { casesAtCities, casesOfServiceAtCities, casesWithin, casesWithoutPoint, undatedCases } from '../../../src/atlas/views/spread.ts';

const date = (edtf: string) => ({ date: { edtf, earliest: `${edtf}-01-01`, latest: `${edtf}-12-31`, kind: 'known' } });
const record = (id: string, place: string | null, year: string | null, more: object = {}) =>
  ({
    id,
    kind: 'purchase',
    place,
    city: place?.split('-')[0] ?? null,
    alsoIn: [],
    cities: place === null ? [] : [place.split('-')[0]],
    isPurchase: true,
    date: year ? date(year) : null,
    begins: year ? Number(year) : null,
    services: ['home-care'],
    ...more,
  }) as unknown as CaseRecord;
const place = (id: string, city: string | null) => ({ id, city, lat: 31, lng: 120 }) as unknown as PlaceRecord;

const cases = [
  record('coupons', 'wuxi', '2007'),
  record('club', 'shanghai-luoshan', '1996'),
  record('totals', 'shanghai-pudong', '2004', { kind: 'statistic', isPurchase: false }),
  record('named', 'dalian', null, { kind: 'mention', isPurchase: false }),
  record('old', 'shanghai', null),
  record('villages', 'lean', '2005', { city: 'fuzhou', alsoIn: ['xingguo'], cities: ['fuzhou', 'ganzhou'], services: ['relief'] }),
  record('fund', null, '2010', { services: ['relief'] }),
];
const atlas = {
  cases: new Map(cases.map((own) => [own.id, own])),
  places: new Map(
    [
      place('wuxi', 'wuxi'),
      place('shanghai', 'shanghai'),
      place('shanghai-luoshan', 'shanghai'),
      place('shanghai-pudong', 'shanghai'),
      place('dalian', 'dalian'),
      place('lean', 'fuzhou'),
      place('xingguo', 'ganzhou'),
      place('fuzhou', 'fuzhou'),
      place('ganzhou', 'ganzhou'),
    ].map((own) => [own.id, own]),
  ),
  services: new Map([
    ['elderly', { id: 'elderly', cases: ['coupons', 'club', 'totals', 'named', 'old'] } as unknown as ServiceRecord],
    ['relief', { id: 'relief', cases: ['villages', 'fund'] } as unknown as ServiceRecord],
  ]),
} as unknown as Atlas;

test('a case stands in each of its cities, a statistic in none', () => {
  expect(casesAtCities(atlas).map(({ id, point }) => `${id} ${point}`)).toEqual([
    'coupons wuxi',
    'club shanghai',
    'named dalian',
    'old shanghai',
    'villages fuzhou',
    'villages ganzhou',
  ]);
});

test('a mention stands on the map and is not counted', () => {
  expect(casesAtCities(atlas).find(({ id }) => id === 'named')).toMatchObject({ isCounted: false, year: null });
});

test('within a city each case stands at its most exact place', () => {
  expect(casesWithin(atlas, 'shanghai').map(({ id, point }) => `${id} ${point}`)).toEqual(['club shanghai-luoshan', 'old shanghai']);
});

test('what has no city has no point', () => {
  expect(casesWithoutPoint(atlas).map(({ id }) => id)).toEqual(['fund']);
});

test('the undated of the cities are counted, mentions are not', () => {
  expect(undatedCases(atlas).map(({ id }) => id)).toEqual(['old']);
});

test('cases of a service stand at their cities, those of a narrower term too', () => {
  const cases = casesOfServiceAtCities(atlas, 'elderly');
  expect(cases.map(({ id, point }) => `${id} ${point}`)).toEqual(['club shanghai', 'coupons wuxi', 'named dalian', 'old shanghai']);
  expect(casesOfServiceAtCities(atlas, 'elderly')).toBe(cases);
});

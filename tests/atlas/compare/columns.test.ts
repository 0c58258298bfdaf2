import { describe, expect, test } from 'vitest';
import { caseColumn } from '../../../src/atlas/compare/case-column.ts';
import type { Cell } from '../../../src/atlas/compare/cell.ts';
import { cityColumn, otherServicesCell, serviceCell } from '../../../src/atlas/compare/city-column.ts';
import { comparedCities } from '../../../src/atlas/compare/pairs.ts';
import { comparedServices } from '../../../src/atlas/compare/service-cases.ts';
import type { CaseRecord } from '../../../src/atlas/records/records.ts';
import { figure, smallAtlas } from '../small-atlas.ts';

const atlas = smallAtlas([
  {
    id: 'coupons',
    place: 'wuxi',
    date: '2007',
    way: 'voucher',
    buyers: ['shanghai-government'],
    providers: ['agency'],
    beneficiaries: { en: 'Old people', zh: '老人' },
    figures: [
      figure('allowance', 'allowance', '每户每月360元'),
      figure('fund', 'funds-raised', '520万元'),
      figure('small', 'funds-raised', '3万元'),
    ],
  },
  { id: 'list', place: 'wuxi', kind: 'mechanism', way: 'post', services: ['youth'], providers: ['agency', 'other-agency'] },
  { id: 'silent', place: 'wuxi', services: [] },
  { id: 'reform', place: 'wuxi', kind: 'reform', way: 'none' },
]);
const wuxi = comparedCities(atlas)[0];
if (!wuxi) throw new Error('Wuxi is compared');
const column = cityColumn(atlas, wuxi);

/** What a cell says, in short. */
const valuesIn = ({ entries }: Cell) =>
  entries.map(({ value: one }) => {
    switch (one.kind) {
      case 'record':
        return one.ref;
      case 'word':
        return one.key;
      case 'figure':
        return one.quantity.id;
      case 'cases':
        return `${one.dated}/${one.n}`;
      case 'gap':
        return `${one.field} ${one.n}/${one.of}`;
      default:
        return one.kind;
    }
  });

describe('the column of a city', () => {
  test('keeps apart: a way that is said, and one that is not recorded', () => {
    expect(valuesIn(column.ways)).toEqual(['voucher', 'post']);
    expect(column.ways.open).toEqual(['case/silent']);
    expect(column.ways.isNone).toBe(false);
  });

  test('names an organisation once, with every case that names it', () => {
    expect(column.providers.entries.map(({ value: one, from }) => [one.kind === 'record' && one.ref, from])).toEqual([
      ['organisation/agency', ['case/coupons', 'case/list']],
      ['organisation/other-agency', ['case/list']],
    ]);
  });

  test('parts sums from prices of one thing, the largest sum first', () => {
    expect(valuesIn(column.money)).toEqual(['fund', 'small']);
    expect(valuesIn(column.prices)).toEqual(['allowance']);
    expect(column.money.open).toEqual(['case/list', 'case/silent']);
  });

  test('begins with a purchase: a statistic of an earlier year is no first', () => {
    const early = smallAtlas([
      { id: 'numbers', place: 'wuxi', kind: 'statistic', date: '2003' },
      { id: 'coupons', place: 'wuxi', date: '2007' },
    ]);
    const [city] = comparedCities(early);
    expect(city && cityColumn(early, city).first.entries[0]?.from).toEqual(['case/coupons']);
  });

  test('counts purchases and those with a certain year; what is no purchase has a row of its own', () => {
    expect(valuesIn(column.cases)[0]).toBe('1/3');
    expect(valuesIn(column.others)).toEqual(['case/reform']);
  });

  test('finds no contradiction where none is on record: that is none, not unknown', () => {
    expect(column.disputes).toEqual({ entries: [], open: [], isNone: true });
  });

  test('says which fields the purchases leave open', () => {
    expect(valuesIn(column.unknown)).toContain('buyer 2/3');
    expect(valuesIn(column.unknown)).toContain('service 1/3');
  });
});

describe('the services of two cities', () => {
  test('those of both have a row with the cases of each', () => {
    expect(valuesIn(serviceCell(wuxi, 'home-care'))).toEqual(['case/coupons']);
  });

  test('the others stand together; a case that names none leaves it open', () => {
    const cell = otherServicesCell(wuxi, ['home-care']);
    expect(valuesIn(cell)).toEqual(['service/youth']);
    expect(cell.open).toEqual(['case/silent']);
  });
});

describe('the column of a case', () => {
  const rows = (id: string) => caseColumn(atlas, atlas.cases.get(id) as CaseRecord);

  test('says what the record says', () => {
    const { way, buyers, money, prices } = rows('coupons');
    expect([valuesIn(way), valuesIn(buyers), valuesIn(money), valuesIn(prices)]).toEqual([
      ['voucher'],
      ['organisation/shanghai-government'],
      ['fund', 'small'],
      ['allowance'],
    ]);
  });

  test('leaves open what it does not say', () => {
    const { way, date, buyers, money } = rows('silent');
    for (const cell of [way, date, buyers, money]) expect(cell).toEqual({ entries: [], open: ['case/silent'], isNone: false });
  });

  test('says nationwide of a case without a place: it is no gap', () => {
    const national = smallAtlas([{ id: 'fund', place: null }]);
    const { place } = caseColumn(national, national.cases.get('fund') as CaseRecord);
    expect(place.entries.map(({ value: one }) => one)).toEqual([{ kind: 'wide', where: 'value.national' }]);
    expect(place.open).toEqual([]);
  });

  test('gives the lines of each thing said', () => {
    expect(rows('coupons').way.entries[0]?.locators).toEqual([{ source: 'talk', lines: [[1, 1]] }]);
  });
});

test('a service stands side by side when it has from two to twelve cases of purchase', () => {
  const many = smallAtlas([
    ...Array.from({ length: 13 }, (_, index) => ({ id: `meal-${index}`, services: ['meals'] })),
    { id: 'youth-a', services: ['youth'] },
    { id: 'youth-b', date: '2001', services: ['youth'] },
    { id: 'youth-mention', kind: 'mention' as const, services: ['youth'] },
    { id: 'home', services: ['home-care'] },
  ]);
  expect(comparedServices(many).map(({ service, cases }) => [service.id, cases.map(({ id }) => id)])).toEqual([
    ['youth', ['youth-b', 'youth-a']],
  ]);
});

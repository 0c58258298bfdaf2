import { describe, expect, test } from 'vitest';
import { cityPairs, comparedCities, partnersOf } from '../../src/atlas/compare/pairs.ts';
import { pairFacts } from '../../src/components/compare/pair-html.ts';
import { locales } from '../../src/values/locale.ts';
import { atlas } from './content.ts';

const pair = cityPairs(atlas).find(({ id }) => id === 'ningbo-vs-wuxi');
if (!pair) throw new Error('Ningbo and Wuxi are compared');
const facts = pairFacts('en', atlas, pair);
const of = (city: string, row: string) => facts.filter((fact) => fact.of === city && fact.row === row);

describe('Ningbo and Wuxi, as the slides of 2011 tell it', () => {
  test('both bought home-based elderly care', () => {
    expect(pair.shared).toEqual(['home-based-elderly-care']);
  });

  test('Ningbo began in March 2005, Wuxi in 2007: lines 1036 and 1050', () => {
    expect(of('Ningbo', 'First purchase').map(({ printed, source, lines }) => [printed, source, lines])).toEqual([
      ['2005年3月', 'zhang-2011', '1036'],
    ]);
    expect(of('Wuxi', 'First purchase').map(({ printed, source, lines }) => [printed, source, lines])).toEqual([
      ['2007年', 'zhang-2011', '1050'],
    ]);
  });

  test('Wuxi paid by coupons, 360 yuan a household and month; how Ningbo paid is not recorded, which is not a no', () => {
    expect(of('Wuxi', 'How it was bought').map(({ value }) => value)).toContain('Voucher');
    expect(of('Wuxi', 'Unit prices').map(({ printed, lines }) => [printed, lines])).toContainEqual(['每户每月360元', '1050']);
    expect(of('Ningbo', 'How it was bought').map(({ value }) => value)).toEqual(['not recorded']);
    expect(of('Ningbo', 'Unit prices').map(({ value }) => value)).toEqual(['not recorded']);
  });

  test('the money of Wuxi is what was raised and what Chong’an gave', () => {
    expect(of('Wuxi', 'Money').map(({ printed }) => printed)).toEqual(expect.arrayContaining(['520万元', '十万元']));
  });
});

test('every pair of cities with a case is compared', () => {
  const n = comparedCities(atlas).length;
  expect(cityPairs(atlas)).toHaveLength((n * (n - 1)) / 2);
});

test('the first partner of Ningbo is Beijing, where Niujie street had its home-care centre a year later', () => {
  const [first] = partnersOf(atlas, 'ningbo', 3);
  expect([first?.city.city.id, first?.service, first?.years]).toEqual(['beijing', 'home-based-elderly-care', [2005, 2006]]);
});

describe('every fact of every pair', () => {
  const all = cityPairs(atlas).flatMap((each) => pairFacts('en', atlas, each).map((fact) => ({ pair: each.id, ...fact })));

  test('that is printed has its document and lines', () => {
    expect(all.filter(({ printed, source, lines }) => printed !== '' && (source === '' || lines === ''))).toEqual([]);
  });

  test('leads to a record, unless it counts or says that there is none', () => {
    expect(all.filter(({ record, value }) => record === '' && !/^\d+ purchases?,|^none on record$/.test(value))).toEqual([]);
  });

  test('is as many in each language', () => {
    for (const locale of locales) expect(pairFacts(locale, atlas, pair)).toHaveLength(facts.length);
  });
});

import { describe, expect, test } from 'vitest';
import type { Atlas } from '../../../src/atlas/records/records.ts';
import { best, choose, isLong, type RelatedLine, ranked, yearsBetween } from '../../../src/atlas/related/line.ts';
import { relatedTo } from '../../../src/atlas/related/related.ts';
import { smallAtlas } from '../small-atlas.ts';

const short = (atlas: Atlas, ref: string) => relatedTo(atlas, ref).map(({ why, to, years, n }) => [why, to, years ?? n]);
const line = (to: string): RelatedLine => ({ to, names: [to], why: 'rule', n: null, years: null });

describe('from a case', () => {
  const atlas = smallAtlas(
    [
      { id: 'here', date: '2005' },
      { id: 'before', date: '2001', services: ['youth'] },
      { id: 'long-before', date: '1999', services: ['youth'] },
      { id: 'after', date: '2006', services: ['youth'] },
      { id: 'undated', services: ['home-care'] },
      { id: 'near', date: '2007', place: 'wuxi' },
      { id: 'far', date: '2010', place: 'wuxi' },
      { id: 'nearer-of-many', date: '2005', place: 'wuxi', services: ['home-care', 'youth'] },
      { id: 'named-only', date: '2005', place: 'wuxi', kind: 'mention' },
      { id: 'of-a-related-service', date: '2005', place: 'wuxi', services: ['meals'] },
    ],
    [],
    [
      { id: 'rule-before', date: '2003', services: ['home-care'] },
      { id: 'rule-after', date: '2006', services: ['home-care'] },
    ],
  );

  test('leads to the nearest in kind and date elsewhere, to the city before and after, to the rule that stood before', () => {
    expect(short(atlas, 'case/here')).toEqual([
      ['sameService', 'case/near', 2],
      ['sameCity', 'case/before', -4],
      ['sameCity', 'case/after', 1],
      ['rule', 'policy/rule-before', -2],
    ]);
  });

  test('without a date leads to a case of the city that shares the service, and claims no distance', () => {
    expect(short(atlas, 'case/undated').find(([why]) => why === 'sameCity')).toEqual(['sameCity', 'case/here', null]);
  });

  test('takes a related service where no other city has the very one, and says so', () => {
    const kin = smallAtlas([
      { id: 'here', date: '2005' },
      { id: 'there', date: '2004', place: 'wuxi', services: ['meals'] },
    ]);
    expect(short(kin, 'case/here')[0]).toEqual(['relatedService', 'case/there', -1]);
  });

  test('with a rule on its page leads to the rule that followed', () => {
    const ruled = smallAtlas(
      [{ id: 'here', date: '2005', policies: ['behind'] }],
      [],
      [
        { id: 'behind', date: '2004', services: ['home-care'] },
        { id: 'older', date: '2003', services: ['home-care'] },
        { id: 'followed', date: '2009', services: ['home-care'] },
      ],
    );
    expect(short(ruled, 'case/here')).toContainEqual(['rule', 'policy/followed', 4]);
  });
});

describe('from a rule', () => {
  const atlas = smallAtlas(
    [
      { id: 'named', date: '2006', policies: ['rule'] },
      { id: 'followed', date: '2007' },
      { id: 'later', date: '2009' },
      { id: 'led-to-it', date: '2003' },
      { id: 'of-another-service', date: '2005', services: ['youth'] },
    ],
    [],
    [
      { id: 'rule', date: '2005', services: ['home-care'] },
      { id: 'next-level', date: '2008', services: ['home-care'], level: 'provincial' },
      { id: 'far-level', date: '2005', services: ['home-care'], level: 'street' },
    ],
  );

  test('leads to the case after it and before it that its page does not list, and to the next level', () => {
    expect(short(atlas, 'policy/rule')).toEqual([
      ['case', 'case/followed', 2],
      ['case', 'case/led-to-it', -2],
      ['ruleOtherLevel', 'policy/next-level', 3],
    ]);
  });
});

describe('from a city', () => {
  test('leads to the comparison with the likest city, the ids in alphabetical order', () => {
    const atlas = smallAtlas([
      { id: 'a', date: '2001' },
      { id: 'b', date: '2002' },
      { id: 'c', date: '2003', place: 'wuxi' },
      { id: 'd', date: '2004', place: 'wuxi', services: ['youth'] },
    ]);
    expect(short(atlas, 'place/wuxi')[0]).toEqual(['compareCities', 'compare/shanghai-vs-wuxi', 1]);
    expect(short(atlas, 'place/shanghai')[0]).toEqual(['compareCities', 'compare/shanghai-vs-wuxi', 1]);
  });

  test('with one case leads to the page of the likest city instead', () => {
    const atlas = smallAtlas([
      { id: 'a', date: '2001' },
      { id: 'b', date: '2002' },
      { id: 'c', date: '2003', place: 'wuxi' },
    ]);
    expect(short(atlas, 'place/wuxi')[0]).toEqual(['cityLike', 'place/shanghai', 1]);
  });

  test('names the first case where the list is long', () => {
    const many = ['2003', '2001', '2002', '2004'].map((date) => ({ id: `of-${date}`, date }));
    expect(short(smallAtlas(many), 'place/shanghai')).toContainEqual(['cityFirst', 'case/of-2001', null]);
  });
});

describe('from a service', () => {
  const both = ['shanghai', 'wuxi'].flatMap((place) => [
    { id: `${place}-care`, date: '2001', place },
    { id: `${place}-youth`, date: '2002', place, services: ['youth'] },
  ]);

  test('leads to its cases side by side and to what the same cities bought', () => {
    expect(short(smallAtlas(both), 'service/home-care')).toEqual([
      ['compareCases', 'compare/services/home-care', 2],
      ['sameCities', 'service/youth', 2],
    ]);
  });

  test('sets neither one case nor more than twelve side by side', () => {
    const cases = (n: number) => Array.from({ length: n }, (_, index) => ({ id: `case-${index}`, date: '2001' }));
    const leads = (n: number) => short(smallAtlas(cases(n)), 'service/home-care').some(([why]) => why === 'compareCases');
    expect([1, 2, 12, 13].map(leads)).toEqual([false, true, true, false]);
  });
});

describe('from an organisation', () => {
  test('leads to the one it stands in most cases with, when that is more than one', () => {
    const together = (id: string, provider: string) => ({ id, date: '2001', buyers: ['shanghai-government'], providers: [provider] });
    const atlas = smallAtlas([together('a', 'agency'), together('b', 'agency'), together('c', 'other-agency')]);
    expect(short(atlas, 'organisation/shanghai-government')[0]).toEqual(['together', 'organisation/agency', 2]);
    expect(short(atlas, 'organisation/other-agency').map(([why]) => why)).not.toContain('together');
  });
});

describe('ranking', () => {
  test('goes by the first number that differs; ties by id', () => {
    const items = [
      { id: 'c', rank: [0, 2] },
      { id: 'b', rank: [0, 1] },
      { id: 'a', rank: [1, 0] },
      { id: 'd', rank: [0, 1] },
    ];
    expect(ranked(items, ({ rank }) => rank).map(({ id }) => id)).toEqual(['b', 'd', 'c', 'a']);
    expect(best([], () => [])).toBeNull();
  });

  test('keeps the first of equal places, drops the own page, and fills up only to two', () => {
    expect(choose('own', 2, [line('own'), line('a'), line('a'), line('b'), line('c')]).map(({ to }) => to)).toEqual(['a', 'b']);
    expect(choose('own', 3, [line('a')], () => [line('a'), line('own'), line('x'), line('y')]).map(({ to }) => to)).toEqual(['a', 'x']);
    expect(choose('own', 3, [line('a'), line('b')], () => [line('x')]).map(({ to }) => to)).toEqual(['a', 'b']);
  });

  test('a list of three leads to each of its entries; of four one may be named', () => {
    expect([isLong([1, 2, 3]), isLong([1, 2, 3, 4])]).toEqual([false, true]);
  });

  test('no years lie between records of which one has no date', () => {
    expect(yearsBetween({ date: null }, { date: null })).toBeNull();
  });
});

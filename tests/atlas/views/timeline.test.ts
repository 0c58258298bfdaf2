import { describe, expect, test } from 'vitest';
import { yearOfBeginning } from '../../../src/atlas/counting/definitions.ts';
import type { DatedQuotation } from '../../../src/atlas/records/quotation.ts';
import type { Atlas, CaseRecord, PlaceRecord, PolicyRecord } from '../../../src/atlas/records/records.ts';
import { chronicle, districtOf, mainPlace, milestones, rulesOfLevel } from '../../../src/atlas/views/timeline.ts';
import { parseDate } from '../../../src/values/date.ts';

const on = (edtf: string | null) => {
  const parsed = edtf === null ? null : parseDate(edtf);
  return parsed?.ok ? ({ date: parsed.date } as DatedQuotation) : null;
};
const record = (id: string, date: string | null, city: string | null, services: string[] = []) =>
  ({ id, date: on(date), begins: yearOfBeginning(on(date)), city, cities: city === null ? [] : [city], services }) as unknown as CaseRecord;
const kinds = (cases: CaseRecord[]) =>
  milestones(cases).map(({ kind, year, record: found, count }) => [kind, year, found?.id ?? null, count]);

describe('milestones', () => {
  test('are the first, the first elsewhere, the year with most, the last', () => {
    expect(
      kinds([
        record('a', '1996', 'shanghai'),
        record('b', '2000', 'shanghai'),
        record('c', '2003-12', 'nanjing'),
        record('d', '2007', 'wuxi'),
        record('e', '2007', 'shenzhen'),
        record('f', '2011', 'beijing'),
      ]),
    ).toEqual([
      ['first', 1996, 'a', 1],
      ['elsewhere', 2003, 'c', 1],
      ['most', 2007, null, 2],
      ['last', 2011, 'f', 1],
    ]);
  });
  test('say each year once', () => {
    expect(kinds([record('a', '2003', 'shanghai'), record('b', '2003-12', 'nanjing')])).toEqual([['first', 2003, 'a', 2]]);
  });
  test('pass over the undated, the uncertain, and the nation as another city', () => {
    expect(
      kinds([record('a', '1996', 'shanghai'), record('b', null, 'wuxi'), record('c', '[1998..2001]', 'wuxi'), record('d', '2010', null)]),
    ).toEqual([
      ['first', 1996, 'a', 1],
      ['last', 2010, 'd', 1],
    ]);
  });
  test('are none when nothing is dated', () => {
    expect(milestones([record('a', null, 'wuxi')])).toEqual([]);
  });
});

describe('rules of a level', () => {
  const rule = (id: string, level: string, date: string | null) => ({ id, level, date: on(date) }) as unknown as PolicyRecord;
  test('come by date, the undated last', () => {
    const rules = rulesOfLevel(
      [rule('a', 'district', null), rule('b', 'national', '2002'), rule('c', 'district', '2010-03'), rule('d', 'district', '2005')],
      'district',
    );
    expect(rules.map(({ id }) => id)).toEqual(['d', 'c', 'a']);
  });
});

describe('places', () => {
  const place = (id: string, level: string, parent: string | null) => [id, { id, level, parent } as PlaceRecord] as const;
  const atlas = {
    places: new Map([
      place('shanghai', 'city', null),
      place('luwan', 'district', 'shanghai'),
      place('dapuqiao', 'street', 'luwan'),
      place('lean', 'county', 'fuzhou'),
      place('fuzhou', 'city', 'jiangxi'),
    ]),
  } as unknown as Atlas;
  test.each([
    ['a street lies in its district', 'dapuqiao', 'luwan'],
    ['a district is its own', 'luwan', 'luwan'],
    ['a county counts as a district', 'lean', 'lean'],
    ['a city lies in none', 'shanghai', null],
    ['nor does the nation', null, null],
  ])('%s', (_, id, district) => {
    expect(districtOf(atlas, id)).toBe(district);
  });
  test('a case is looked for under its city, else its province', () => {
    expect(mainPlace({ city: 'wuxi', province: 'jiangsu', place: 'wuxi-chongan' })).toBe('wuxi');
    expect(mainPlace({ city: null, province: 'jiangxi', place: 'jiangxi' })).toBe('jiangxi');
    expect(mainPlace({ city: null, province: null, place: null })).toBeNull();
  });
});

describe('the chronicle', () => {
  const rule = (id: string, date: string | null) => ({ ...record(id, date, null), collection: 'policies' }) as unknown as PolicyRecord;
  const trial = (id: string, date: string | null) => ({ ...record(id, date, null), collection: 'cases' }) as unknown as CaseRecord;
  const ids = (policies: PolicyRecord[], cases: CaseRecord[]) =>
    chronicle(policies, cases).map(({ year, entries }) => [
      year,
      entries.map(({ record: { id }, isOfRecord }) => (isOfRecord ? `${id} of record` : id)),
    ]);

  test('has rules and cases in one order of time, the undated last', () => {
    expect(ids([rule('law', '2002'), rule('measures', null)], [trial('club', '1996'), trial('coupons', null)])).toEqual([
      [1996, ['club']],
      [2002, ['law']],
      [null, ['measures', 'coupons']],
    ]);
  });
  test('has a rule that only the public record dates in its year, marked, and among the undated', () => {
    const notice = { ...rule('notice', null), issuedOfRecord: on('2009-10-12')?.date ?? null } as PolicyRecord;
    expect(ids([rule('law', '2002'), notice], [trial('club', '2010')])).toEqual([
      [2002, ['law']],
      [2009, ['notice of record']],
      [2010, ['club']],
      [null, ['notice']],
    ]);
  });
  test('names the rule before the case of the same time', () => {
    expect(ids([rule('opinion', '2005')], [trial('a-fund', '2005'), trial('tender', '2005-03')])).toEqual([
      [2005, ['opinion', 'a-fund', 'tender']],
    ]);
  });
  test('lists what lasted under the year it began', () => {
    expect(ids([], [trial('pilot', '2004/2006'), trial('either', '[2004..2005]')])).toEqual([[2004, ['either', 'pilot']]]);
  });
});

import { expect, test } from 'vitest';
import { gaps } from '../../../src/atlas/views/gaps.ts';
import { figure, smallAtlas } from '../small-atlas.ts';

const atlas = smallAtlas(
  [
    { id: 'a', date: '2004', way: 'voucher', buyers: ['pudong-government'], figures: [figure('x', 'funds', '10万元')] },
    { id: 'b', place: 'pudong', providers: ['club'], services: [] },
    {
      id: 'c',
      place: 'wuxi',
      alsoIn: ['shanghai'],
      date: '2005',
      sources: [
        { id: 'talk', lines: '1' },
        { id: 'book', lines: '2' },
      ],
    },
    { id: 'd', kind: 'mention' },
    {
      id: 'e',
      place: null,
      date: '2006',
      figures: [
        figure('both', 'funds', '10万元', {
          readings: ['talk', 'book'].map((source) => ({ printed: '10万元', lang: 'zh' as const, source, lines: '1' })),
        }),
        figure('words', 'funds', '一笔钱'),
      ],
    },
  ],
  [
    { id: 'open', preferred: null },
    { id: 'settled', preferred: 0 },
  ],
  [{ id: 'law', date: '2004', issuers: ['shanghai-government'] }, { id: 'plan' }],
);
const found = gaps(atlas);

test('counts what is left open city by city; a case of two cities in both', () => {
  const shown = found.cities.map(({ city, cases, missing }) => [
    city,
    cases.length,
    missing.date.length,
    missing.way.length,
    missing.money.length,
  ]);
  expect(shown).toEqual([
    ['shanghai', 3, 1, 2, 2],
    ['wuxi', 1, 0, 1, 1],
    [null, 1, 0, 1, 0],
  ]);
});

test('counts it once in all, and leaves mentions out', () => {
  const all = (field: string) => found.fields.find((row) => row.field === field);
  expect(all('date')?.cases.map(({ id }) => id)).toEqual(['b']);
  expect(
    all('way')
      ?.cases.map(({ id }) => id)
      .sort(),
  ).toEqual(['b', 'c', 'e']);
  expect(all('service')?.cases.map(({ id }) => id)).toEqual(['b']);
  expect(all('buyer')?.of).toBe(4);
});

test('tells figures of one document from those of two', () => {
  expect(found.figures.all).toBe(3);
  expect(found.figures.ofSeveral.map(({ ref }) => ref)).toEqual(['case/e#both']);
  expect(found.figures.ofOne.map(({ record, source, figures }) => [record.id, source, figures])).toEqual([
    ['a', 'talk', 1],
    ['e', 'talk', 1],
  ]);
  expect(found.told).toEqual({ cases: { one: 4, of: 5 }, policies: { one: 2, of: 2 } });
});

test('lists the undated of every kind, rules without issuer, bodies of no kind, open conflicts, words without number', () => {
  expect(found.undatedCases.map(({ id }) => id)).toEqual(['b', 'd']);
  expect(found.undatedPolicies.map(({ id }) => id)).toEqual(['plan']);
  expect(found.unissued.map(({ id }) => id)).toEqual(['plan']);
  expect(found.unkinded.map(({ id }) => id)).toEqual(['club']);
  expect(found.unsettled.map(({ id }) => id)).toEqual(['open']);
  expect(found.unreadable.map(({ ref }) => ref)).toEqual(['case/e#words']);
});

import { describe, expect, test } from 'vitest';
import { vocabularies } from '../../src/i18n/vocabulary.ts';
import type { Statistic } from '../../src/statistics/define-statistic.ts';
import { readerOf } from '../../src/statistics/parts/reader.ts';
import { statisticOf, statistics } from '../../src/statistics/registry.ts';
import { unmarked } from '../../src/values/counted.ts';
import { atlas } from './content.ts';

/** The numbers and names of headlines about counts, held against their receipts by loops that know nothing of how they were made. */
const english = readerOf('en', atlas);
const statistic = (id: string) => {
  const found = statisticOf(id);
  if (!found) throw new Error(`no statistic ${id}`);
  return found;
};
const said = (id: string) => unmarked(statistic(id).headline(english));
const numbersIn = (words: string) => (words.match(/\d+/g) ?? []).map(Number);
const entries = (id: string) => (statistic(id) as Statistic).compute(atlas).receipt.included;
const excluded = (id: string) => (statistic(id) as Statistic).compute(atlas).receipt.excluded;
const purchases = [...atlas.cases.values()].filter(({ isPurchase }) => isPurchase);

/** The records of each row. */
const recordsByRow = (id: string) => {
  const rows = new Map<string, Set<string>>();
  for (const { ref, row } of entries(id)) rows.set(row, (rows.get(row) ?? new Set()).add(ref));
  return rows;
};
const largest = (rows: Map<string, Set<string>>) => [...rows].toSorted((a, b) => b[1].size - a[1].size)[0] ?? ['', new Set<string>()];
const all = (rows: Map<string, Set<string>>) => new Set([...rows.values()].flatMap((own) => [...own]));

describe('the row with most, and all that is counted', () => {
  test.each([
    ['cases-by-city', (row: string) => atlas.places.get(row)?.name.en],
    ['cases-by-service', (row: string) => atlas.services.get(row)?.term.en],
    ['levels-of-buyers', (row: string) => vocabularies.level[row as keyof typeof vocabularies.level]?.en],
  ] as const)('%s', (id, nameOf) => {
    const rows = recordsByRow(id);
    const [row, own] = largest(rows);
    expect(said(id)).toContain(nameOf(row));
    expect(numbersIn(said(id))).toEqual([own.size, all(rows).size]);
  });

  test('cases-by-year, and what has no certain year', () => {
    const rows = recordsByRow('cases-by-year');
    const [year, own] = largest(rows);
    const undated = purchases.length - all(rows).size;
    expect(numbersIn(said('cases-by-year'))).toEqual([Number(year), own.size, undated]);
  });

  test('ways-of-buying: those of which no source says how', () => {
    const rows = recordsByRow('ways-of-buying');
    const unknown = rows.get('not-recorded')?.size ?? 0;
    rows.delete('not-recorded');
    const [way, own] = largest(rows);
    expect(said('ways-of-buying')).toContain(vocabularies.way[way as keyof typeof vocabularies.way]?.en);
    expect(numbersIn(said('ways-of-buying'))).toEqual([unknown, purchases.length, own.size]);
  });

  test('timeline: purchases, other records and rules with a year, and the year with most', () => {
    const rows = recordsByRow('timeline');
    const [year, own] = largest(rows);
    const dated = all(rows);
    const cases = [...dated].filter((ref) => ref.startsWith('case/'));
    const bought = purchases.filter(({ id }) => dated.has(`case/${id}`)).length;
    expect(numbersIn(said('timeline'))).toEqual([bought, cases.length - bought, dated.size - cases.length, own.size, Number(year)]);
  });

  test('figures-of-cases: the figures, and the place with most', () => {
    const rows = recordsByRow('figures-of-cases');
    const figures = [...atlas.cases.values()].reduce((sum, record) => sum + record.figures.length, 0);
    expect(numbersIn(said('figures-of-cases'))).toEqual([figures, largest(rows)[1].size]);
  });
});

test('kinds-of-records: how many count as purchases', () => {
  expect(numbersIn(said('kinds-of-records'))).toEqual([purchases.length, atlas.cases.size]);
});

test('coverage: how many purchases say a year, money and people', () => {
  const saying = (row: string) => entries('coverage').filter((entry) => entry.row === row && entry.value === 1).length;
  expect(numbersIn(said('coverage'))).toEqual([purchases.length, saying('date'), saying('money'), saying('people-counted')]);
});

test('spread-of-services: the service bought in most cities, and its first year', () => {
  const cities = new Map<string, Set<string>>();
  const first = new Map<string, number>();
  for (const { row, city, year } of entries('spread-of-services') as unknown as { row: string; city: string; year: number | null }[]) {
    cities.set(row, (cities.get(row) ?? new Set()).add(city));
    if (year !== null) first.set(row, Math.min(year, first.get(row) ?? Infinity));
  }
  const [service, own] = largest(cities);
  expect(said('spread-of-services')).toContain(atlas.services.get(service)?.term.en);
  expect(numbersIn(said('spread-of-services'))).toEqual([own.size, first.get(service)]);
});

test('first-adoption: the city that was first in most services', () => {
  const first = new Map<string, number>();
  for (const { row, value } of entries('first-adoption')) {
    const [service = ''] = row.split('@');
    first.set(service, Math.min(value, first.get(service) ?? Infinity));
  }
  const won = new Map<string, Set<string>>();
  for (const { row, value } of entries('first-adoption')) {
    const [service = '', city = ''] = row.split('@');
    if (value === first.get(service)) won.set(city, (won.get(city) ?? new Set()).add(service));
  }
  const [city, services] = largest(won);
  expect(said('first-adoption')).toContain(atlas.places.get(city)?.name.en);
  expect(numbersIn(said('first-adoption'))).toEqual([services.size, first.size]);
});

test('lag-to-national-rule: the services with both, those where a purchase came first, and the longest way in whole years', () => {
  type Side = { earliest: string; latest: string };
  const sides = new Map<string, Partial<Record<'case' | 'rule', Side>>>();
  for (const { row, side, earliest, latest } of entries('lag-to-national-rule') as unknown as ({
    row: string;
    side: 'case' | 'rule';
  } & Side)[]) {
    const own = sides.get(row) ?? {};
    const before = own[side];
    own[side] = {
      earliest: before && before.earliest < earliest ? before.earliest : earliest,
      latest: before && before.latest < latest ? before.latest : latest,
    };
    sides.set(row, own);
  }
  const both = [...sides].flatMap(([row, { case: first, rule }]) => (first && rule ? [{ row, first, rule }] : []));
  const yearsBetween = (from: string, to: string) => Math.floor((Date.parse(to) - Date.parse(from)) / 86_400_000 / 365.25);
  const longest = both.toSorted(
    (a, b) => Date.parse(b.rule.latest) - Date.parse(b.first.earliest) - (Date.parse(a.rule.latest) - Date.parse(a.first.earliest)),
  )[0];
  if (!longest) throw new Error('no service has both');
  expect(said('lag-to-national-rule')).toContain(atlas.services.get(longest.row)?.term.en);
  const [services, purchaseFirst, low, high] = numbersIn(said('lag-to-national-rule'));
  expect([services, purchaseFirst]).toEqual([both.length, both.filter(({ first, rule }) => first.latest < rule.earliest).length]);
  // Shown rounded, to a year either way.
  expect(Math.abs((low ?? 0) - yearsBetween(longest.first.latest, longest.rule.earliest))).toBeLessThanOrEqual(1);
  expect(Math.abs((high ?? 0) - yearsBetween(longest.first.earliest, longest.rule.latest))).toBeLessThanOrEqual(1);
});

test('social-organisations: the counts and the documents they are from', () => {
  const refs = entries('social-organisations').map(({ ref }) => ref);
  const documents = new Set(refs.map((ref) => atlas.statistics.get(ref.slice('stat/'.length).split('#')[0] ?? '')?.sources[0]?.source));
  expect(numbersIn(said('social-organisations'))).toEqual([new Set(refs).size, documents.size]);
});

test.each(statistics.map(({ id }) => id))('%s: what is left out is not also counted', (id) => {
  const counted = new Set(entries(id).map(({ ref }) => ref));
  expect(excluded(id).filter(({ ref, ...entry }) => counted.has(ref) && !('row' in entry) && !('part' in entry))).toEqual([]);
});

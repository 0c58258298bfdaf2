import { describe, expect, test } from 'vitest';
import { statistics } from '../../src/statistics/registry.ts';
import { atlas } from './content.ts';
import { inventory } from './inventory.ts';

const carried = [...atlas.guide.values()].flatMap(({ id, homeOf: rows }) => rows.map((row) => [row, `guide/${id}`] as const));

/** What covers each row: the record of its own name, a page of the guide, or a statistic that the atlas computes. */
const coverage = {
  cases: (row: string) => [...own('cases', row), ...carriersOf(row)],
  policies: (row: string) => [...own('policies', row), ...carriersOf(row)],
  organisations: (row: string) => own('organisations', row),
  statistics: (row: string) => [
    ...own('statistics', row),
    ...statistics.filter(({ coversInventory }) => coversInventory?.includes(row)).map(({ id }) => `computed/${id}`),
  ],
  concepts: (row: string) => [...atlas.guide.values()].filter(({ covers }) => covers.includes(row)).map(({ id }) => `guide/${id}`),
};

function own(collection: 'cases' | 'policies' | 'organisations' | 'statistics', row: string): string[] {
  return atlas[collection].has(row) ? [`${collection}/${row}`] : [];
}

function carriersOf(row: string): string[] {
  return carried.filter(([id]) => id === row).map(([, page]) => page);
}

describe.each(Object.keys(coverage) as (keyof typeof coverage)[])('the inventory of %s', (name) => {
  test.each(inventory(name).map(({ id }) => id))('%s is covered once', (row) => {
    expect(coverage[name](row)).toHaveLength(1);
  });
});

test('nothing is carried that the inventory does not list', () => {
  const rows = new Set((['cases', 'policies', 'statistics'] as const).flatMap((name) => inventory(name).map(({ id }) => id)));
  const views = statistics.flatMap(({ coversInventory = [] }) => coversInventory);
  expect([...carried.map(([row]) => row), ...views].filter((row) => !rows.has(row))).toEqual([]);
});

/**
 * What the inventory called a case, and what that is in the closed list. An inventory written while reading has words of its own;
 * each of them means one kind, or two where reading closer told apart what one word had covered.
 */
const kindsOf: Record<string, readonly string[]> = {
  administration: ['mechanism'],
  aggregate: ['statistic'],
  campaign: ['event'],
  'capacity building': ['programme'],
  catalogue: ['mechanism'],
  entrustment: ['purchase'],
  establishment: ['establishment'],
  'establishment with commission': ['establishment'],
  'establishment with contract': ['establishment'],
  evaluation: ['evaluation'],
  event: ['event'],
  'function transfer': ['reform'],
  fund: ['programme'],
  grant: ['programme'],
  'in-kind support': ['programme'],
  mechanism: ['mechanism'],
  mention: ['mention'],
  method: ['purchase'],
  // A slide that surveys other cases is a mention; one that prints numbers of its own, a statistic.
  overview: ['mention', 'statistic'],
  partnership: ['partnership'],
  // Beizhuang tried something, but what it tried was working together.
  pilot: ['pilot', 'partnership'],
  'post purchase': ['purchase'],
  posts: ['mechanism'],
  purchase: ['purchase'],
  recommendation: ['recommendation'],
  reference: ['reference'],
  reform: ['reform'],
  statistics: ['statistic'],
  subsidy: ['programme'],
  support: ['programme'],
  survey: ['statistic'],
  tender: ['purchase'],
  training: ['programme'],
};

/** A kind that no case has: its row is carried by a page of the guide. */
const carriedKinds = ['target'];

describe('what the inventory calls a case', () => {
  const rows = inventory('cases');
  const kinds = [...new Set(rows.map(({ kind }) => kind))].sort();

  test('is mapped to the closed list, kind by kind', () => {
    expect([...Object.keys(kindsOf), ...carriedKinds].sort()).toEqual(kinds);
  });

  test.each(rows.filter(({ id }) => atlas.cases.has(id)).map(({ id, kind }) => [id, kind] as const))(
    '%s (%s) is of that kind',
    (id, kind) => {
      expect(kindsOf[kind]).toContain(atlas.cases.get(id)?.kind);
    },
  );

  test.each(carriedKinds)('"%s" is carried by other records', (kind) => {
    expect(rows.filter((row) => row.kind === kind && atlas.cases.has(row.id))).toEqual([]);
  });
});

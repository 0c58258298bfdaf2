import { describe, expect, test } from 'vitest';
import { measureRelevance, type Outcome, type QuerySets, readQueries, type Score } from '../../scripts/lib/relevance.ts';
import { ask, atlas } from './ask.ts';

const queries = readQueries('tests/relevance');
const relevance = await measureRelevance(atlas, queries, (query) => ask(query).map(({ record }) => record));

/** What a reader of a failed test needs: which query, and what stood in the way. */
function missesOf(outcomes: Outcome[]): string[] {
  return outcomes
    .filter(({ reciprocalRank, recall }) => reciprocalRank < 1 || recall < 1)
    .map(({ query, relevant, found }) => `${query.id} ${query.query}: missed ${relevant.filter((id) => !found.includes(id)).join(' ')}`);
}

const worse = (score: Score, bar: Omit<Score, 'queries'>) => score.mrr < bar.mrr || score.recall < bar.recall;

describe('the search finds what readers look for', () => {
  for (const set of ['given', 'more', 'held'] as const) {
    test(`in the ${set} queries as a whole`, () => {
      const score = relevance.sets[set];
      expect(worse(score, { mrr: 0.97, recall: 0.98 }) ? { score, misses: shown(set) } : null).toBeNull();
    });
  }

  for (const set of ['given', 'more'] as const) {
    test(`in every class of the ${set} queries, misspelt ones too`, () => {
      const low = [...relevance.classes[set]].filter(([, score]) => worse(score, { mrr: 0.9, recall: 0.9 }));
      expect(low).toEqual([]);
      expect(relevance.classes[set].has('typo')).toBe(true);
    });
  }
});

/** Queries held back are never shown: they would be tuned to. */
function shown(set: keyof QuerySets): string[] {
  return set === 'held' ? [] : missesOf(relevance.outcomes[set]);
}

describe('the queries', () => {
  const all = Object.values(queries).flat();

  test('are there, each once', () => {
    expect(queries.given).toHaveLength(130);
    expect(queries.more.length + queries.held.length).toBeGreaterThanOrEqual(130);
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
    expect(new Set(all.map(({ query }) => query)).size).toBe(all.length);
  });

  test('hold a third of the fresh ones back', () => {
    const fresh = queries.more.length + queries.held.length;
    expect(Math.abs(queries.held.length - fresh / 3)).toBeLessThan(1);
  });

  test('name records that exist', () => {
    const known = new Set([
      ...[...atlas.cases.keys()].map((id) => `case/${id}`),
      ...[...atlas.policies.keys()].map((id) => `policy/${id}`),
      ...[...atlas.services.keys()].map((id) => `service/${id}`),
      ...[...atlas.organisations.keys()].map((id) => `organisation/${id}`),
      ...[...atlas.people.keys()].map((id) => `person/${id}`),
      ...[...atlas.works.keys()].map((id) => `work/${id}`),
      ...[...atlas.guide.keys()].map((id) => `guide/${id}`),
      ...[...atlas.statistics.keys()].map((id) => `statistic/${id}`),
      ...[...atlas.glossary.keys()].map((id) => `term/${id}`),
    ]);
    const unknown = Object.values(relevance.outcomes)
      .flat()
      .flatMap(({ query, relevant }) => relevant.filter((id) => !known.has(id)).map((id) => `${query.id} ${id}`));
    expect(unknown).toEqual([]);
  });
});

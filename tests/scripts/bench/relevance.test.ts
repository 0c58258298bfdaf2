import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { measureRelevance, type Query, readQueries, relevantTo } from '../../../scripts/lib/bench/relevance.ts';
import { smallAtlas } from '../../atlas/small-atlas.ts';

const atlas = smallAtlas(
  [
    { id: 'a', place: 'pudong', date: '2006', services: ['home-care'], providers: ['agency'] },
    { id: 'b', place: 'shanghai', date: '2007', services: ['meals', 'home-care'], buyers: ['club'] },
    { id: 'c', place: 'wuxi', alsoIn: ['pudong'], date: '2007', services: ['youth'], evaluators: ['club'] },
    { id: 'd', place: 'jiangxi', services: ['youth'] },
  ],
  [],
  [{ id: 'rule', date: '2007', services: ['home-care'], issuers: ['agency'] }],
);

const query = (id: string, relevant: string[], rest: Partial<Query> = {}): Query => ({ id, class: 'en', query: id, relevant, ...rest });

describe('what is relevant', () => {
  test('is what is named, a case, a policy or another kind', () => {
    expect(relevantTo(atlas, query('q', ['d', 'rule', 'guide/registration']))).toEqual(['case/d', 'policy/rule', 'guide/registration']);
    expect(() => relevantTo(atlas, query('q', ['nothing']))).toThrow('nothing');
  });

  test('is every case and policy that has the facet', () => {
    const withFacet = (because: Query['because']) => relevantTo(atlas, { ...query('q', ['d']), ...(because ? { because } : {}) }).slice(1);
    expect(withFacet({ service: 'home-care' })).toEqual(['case/a', 'case/b', 'policy/rule']);
    expect(withFacet({ service: ['meals', 'youth'] })).toEqual(['case/b', 'case/c']);
    expect(withFacet({ org: 'agency' })).toEqual(['case/a', 'policy/rule']);
    expect(withFacet({ org: 'club' })).toEqual(['case/b', 'case/c']);
    expect(withFacet({ city: 'shanghai' })).toEqual(['case/a', 'case/b', 'case/c']);
    expect(withFacet({ district: 'pudong' })).toEqual(['case/a', 'case/c']);
    expect(withFacet({ year: 2007 })).toEqual(['case/b', 'case/c', 'policy/rule']);
  });

  test('has all facets when there are several', () => {
    expect(relevantTo(atlas, query('q', ['d'], { because: { city: 'shanghai', service: 'home-care', year: 2006 } }))).toEqual([
      'case/d',
      'case/a',
    ]);
  });
});

describe('the measure', () => {
  const measure = (queries: Query[], answers: Record<string, string[]>) =>
    measureRelevance(atlas, { given: queries, more: [], held: [] }, (asked) => answers[asked] ?? []);

  test('looks at the place of the first relevant answer, and at how many there are', async () => {
    const { sets, outcomes } = await measure([query('first', ['a']), query('second', ['a', 'rule']), query('none', ['a'])], {
      first: ['case/a', 'case/b'],
      second: ['case/b', 'policy/rule', 'case/c'],
      none: ['case/b'],
    });
    expect(outcomes.given.map(({ reciprocalRank, recall }) => [reciprocalRank, recall])).toEqual([
      [1, 1],
      [0.5, 0.5],
      [0, 0],
    ]);
    expect(sets.given).toEqual({ queries: 3, mrr: 0.5, recall: 0.5 });
  });

  test('looks at ten answers, and asks no more of them than ten can hold', async () => {
    const other = Array.from({ length: 10 }, (_, at) => `case/other-${at}`);
    const twelve = Array.from({ length: 12 }, (_, at) => `guide/page-${at}`);
    const { outcomes } = await measure([query('eleventh', ['a']), query('tenth', ['a']), query('twelve', twelve)], {
      eleventh: [...other, 'case/a'],
      tenth: [...other.slice(1), 'case/a'],
      twelve: twelve.slice(2),
    });
    expect(outcomes.given.map(({ reciprocalRank, recall }) => [reciprocalRank, recall])).toEqual([
      [0, 0],
      [0.1, 1],
      [1, 1],
    ]);
  });

  test('counts places under the headings a query is about', async () => {
    const { outcomes } = await measure([query('case', ['a']), query('guide', ['guide/registration'])], {
      case: ['service/home-care', 'place/pudong', 'policy/rule', 'case/a'],
      guide: ['case/a', 'policy/rule', 'guide/registration'],
    });
    expect(outcomes.given.map(({ reciprocalRank }) => reciprocalRank)).toEqual([0.5, 1]);
  });

  test('keeps sets and classes apart', async () => {
    const typo = query('typo', ['a'], { class: 'typo' });
    const held = query('held', ['a'], { held: true });
    const report = await measureRelevance(atlas, { given: [query('en', ['a']), typo], more: [], held: [held] }, (asked) =>
      Promise.resolve(asked === 'typo' ? [] : ['case/a']),
    );
    expect(report.sets.given).toEqual({ queries: 2, mrr: 0.5, recall: 0.5 });
    expect(report.sets.held).toEqual({ queries: 1, mrr: 1, recall: 1 });
    expect(report.all.queries).toBe(3);
    expect([...report.classes.given]).toEqual([
      ['en', { queries: 1, mrr: 1, recall: 1 }],
      ['typo', { queries: 1, mrr: 0, recall: 0 }],
    ]);
  });
});

describe('the files', () => {
  const folder = mkdtempSync(join(tmpdir(), 'atlas-relevance-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  test('are read with the corrections, and what is held back apart', () => {
    const write = (name: string, contents: unknown) => writeFileSync(join(folder, `${name}.json`), JSON.stringify(contents));
    write('given', { queries: [query('q1', ['a', 'b'], { because: { service: 'relief' } }), query('q2', ['a'])] });
    write('more', { queries: [query('m1', ['a']), query('m2', ['b'], { held: true })] });
    write('corrections', {
      corrections: [{ query: 'q1', add: ['c'], remove: ['b'], because: { service: 'meals' }, reason: 'The record says otherwise.' }],
    });
    const { given, more, held } = readQueries(folder);
    expect(given).toEqual([query('q1', ['a', 'c'], { because: { service: 'meals' } }), query('q2', ['a'])]);
    expect([more, held].map((queries) => queries.map(({ id }) => id))).toEqual([['m1'], ['m2']]);
  });
});

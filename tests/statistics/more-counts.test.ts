import { describe, expect, test } from 'vitest';
import { casesByService } from '../../src/statistics/cases-by-service.ts';
import { coverage } from '../../src/statistics/coverage.ts';
import { figuresOfCases } from '../../src/statistics/figures-of-cases.ts';
import { providerKinds } from '../../src/statistics/provider-kinds.ts';
import { timeline } from '../../src/statistics/timeline.ts';
import { waysOfBuying } from '../../src/statistics/ways-of-buying.ts';
import { figure, smallAtlas } from '../atlas/small-atlas.ts';

test('cases by service: two narrower terms of one service count once, two services count twice', () => {
  const { rows, receipt } = casesByService.compute(
    smallAtlas([
      { id: 'a', services: ['home-care', 'meals'], date: '2003' },
      { id: 'b', services: ['elderly-care', 'youth'] },
      { id: 'c', services: [] },
      { id: 'd', kind: 'reference' },
    ]),
  );
  expect(rows).toEqual([
    { key: 'elderly-care', count: 2, undated: 1, first: 2003 },
    { key: 'youth', count: 1, undated: 1, first: null },
  ]);
  expect(receipt.excluded).toEqual([
    { ref: 'case/c', reason: 'no-service' },
    { ref: 'case/d', reason: 'not-a-purchase' },
  ]);
});

test('kinds of providers: two providers of one kind count once, no kind known is the last row, no provider stays out', () => {
  const { rows, receipt } = providerKinds.compute(
    smallAtlas([
      { id: 'a', providers: ['agency', 'other-agency'] },
      { id: 'b', providers: ['club', 'agency'] },
      { id: 'c', providers: ['club'] },
      { id: 'd', providers: ['club'] },
      { id: 'e' },
    ]),
  );
  expect(rows).toEqual([
    { key: 'social-work-agency', count: 2 },
    { key: 'not-recorded', count: 2 },
  ]);
  expect(receipt.excluded).toEqual([{ ref: 'case/e', reason: 'no-provider' }]);
});

test('ways of buying: what is not recorded comes last, however often; what was not bought stays out', () => {
  const { rows, receipt } = waysOfBuying.compute(
    smallAtlas([{ id: 'a' }, { id: 'b' }, { id: 'c', way: 'post' }, { id: 'd', way: 'none' }]),
  );
  expect(rows.map(({ key }) => key)).toEqual(['post', 'not-recorded']);
  expect(receipt.excluded).toEqual([{ ref: 'case/d', reason: 'not-a-purchase' }]);
});

describe('coverage', () => {
  const { rows, receipt } = coverage.compute(
    smallAtlas([
      { id: 'a', date: '2004', way: 'post', providers: ['agency'], figures: [figure('fund', 'funds', '520万元')] },
      { id: 'b', place: 'jiangxi', date: '2004~', providers: ['club'], figures: [figure('old', 'beneficiaries', '100名老人')] },
      { id: 'c', kind: 'mention', date: '2001' },
      { id: 'd', kind: 'reform', way: 'none' },
    ]),
  );
  const said = (field: string) => rows.find(({ key }) => key === field);

  test('counts what is said, out of the purchases', () => {
    expect(said('money')).toEqual({ key: 'money', count: 1, of: 2 });
    expect(said('people-counted')).toEqual({ key: 'people-counted', count: 1, of: 2 });
    expect(said('provider')).toEqual({ key: 'provider', count: 2, of: 2 });
  });

  test('takes an uncertain year, an unknown kind and a province for what they are: left open', () => {
    expect(said('date')?.count).toBe(1);
    expect(said('provider-kind')?.count).toBe(1);
    expect(said('place')?.count).toBe(1);
  });

  test('takes "not recorded" for no answer', () => {
    expect(said('way')?.count).toBe(1);
  });

  test('leaves out what is no purchase', () => {
    expect(receipt.excluded).toEqual(['c', 'd'].map((id) => ({ ref: `case/${id}`, reason: 'not-a-purchase' })));
  });
});

test('dated events: cases of every kind and rules of every level, empty years between', () => {
  const { rows, receipt } = timeline.compute(
    smallAtlas(
      [{ id: 'a', date: '2004' }, { id: 'b', kind: 'mention', date: '2006' }, { id: 'c' }],
      [],
      [
        { id: 'law', date: '2004-05' },
        { id: 'plan', level: 'street' },
      ],
    ),
  );
  expect(rows).toEqual([
    { key: '2004', count: 2, purchases: 1, others: 0, rules: 1 },
    { key: '2005', count: 0, purchases: 0, others: 0, rules: 0 },
    { key: '2006', count: 1, purchases: 0, others: 1, rules: 0 },
  ]);
  expect(receipt.excluded).toEqual([
    { ref: 'case/c', reason: 'undated' },
    { ref: 'policy/plan', reason: 'undated' },
  ]);
});

test('figures of cases: a figure printed twice is one, a district counts in its city', () => {
  const twice = figure('fund', 'funds', '520万元', {
    readings: ['520万元', '5.2 million yuan'].map((printed) => ({ printed, lang: 'zh' as const, source: 'talk', lines: '1' })),
  });
  const { rows } = figuresOfCases.compute(
    smallAtlas([
      { id: 'a', place: 'pudong', figures: [twice, figure('x', 'count', '3家机构')] },
      { id: 'b', place: null, kind: 'statistic', figures: [twice] },
    ]),
  );
  expect(rows).toEqual([
    { key: 'shanghai', count: 2 },
    { key: 'national', count: 1 },
  ]);
});

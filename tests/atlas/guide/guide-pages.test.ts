import { describe, expect, test } from 'vitest';
import { namedByYear } from '../../../src/atlas/guide/named-by-year.ts';
import { sharesNamed } from '../../../src/atlas/guide/shares-named.ts';
import { neighboursOf } from '../../../src/atlas/guide/story.ts';
import type { GuideRecord } from '../../../src/atlas/records/records.ts';
import type { Inline } from '../../../src/values/narrative.ts';
import { figure, smallAtlas } from '../small-atlas.ts';

const ref = (to: string): Inline => ({ type: 'ref', to, children: [] });
const page = (id: string, refs: string[] = []) =>
  ({ id, policies: ['rule'], narratives: { en: [{ form: 'paragraph', inlines: refs.map(ref) }], zh: [] } }) as unknown as GuideRecord;
const atlas = smallAtlas(
  [{ id: 'late', date: '2010' }, { id: 'early', date: '1996' }, { id: 'undated' }],
  [],
  [{ id: 'rule', date: '2005' }],
);

test('a page has the dated cases it names and the rules it explains by year, each once; what has no year is left out', () => {
  const named = namedByYear(atlas, page('a', ['case/late', 'case/undated', 'case/early', 'case/late']));
  expect(named.map(({ year, record }) => [year, record.id])).toEqual([
    [1996, 'early'],
    [2005, 'rule'],
    [2010, 'late'],
  ]);
});

describe('the neighbours of a page', () => {
  const pages = ['a', 'b', 'c'].map((id) => page(id));
  test.each([
    ['a', null, 'b'],
    ['b', 'a', 'c'],
    ['c', 'b', null],
  ])('of %s are %s and %s', (id, before, after) => {
    const { previous, next } = neighboursOf(pages, id);
    expect([previous?.id ?? null, next?.id ?? null]).toEqual([before, after]);
  });
});

test('a page has the shares it names, each once; sums, and what is more than the whole, are none', () => {
  const figures = [figure('part', 'share', '58%'), figure('fund', 'funds', '520万元'), figure('growth', 'share', '188%')];
  const small = smallAtlas([{ id: 'donations', date: '2009', figures }], []);
  const fact = (id: string): Inline => ({ type: 'fact', id: `case/donations#${id}`, as: 'amount' });
  const inlines = ['part', 'fund', 'growth', 'part'].map(fact);
  const record = {
    ...page('a'),
    parameters: [],
    dates: [],
    narratives: { en: [{ form: 'paragraph', inlines }] },
  } as unknown as GuideRecord;
  expect(sharesNamed(small, record).map(({ quantity, value }) => [quantity.ref, value])).toEqual([['case/donations#part', 58]]);
});

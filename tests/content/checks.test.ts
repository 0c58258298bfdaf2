import { describe, expect, test } from 'vitest';
import { checksByVerdict, checksOf, figureOf, tellingCheck } from '../../src/atlas/checks/checks-of.ts';
import { owedChecks, uncheckedFigures } from '../../src/atlas/checks/owed.ts';
import { atlasOf } from '../../src/site/loaders/read-atlas.ts';
import { readContent } from '../../src/site/loaders/read-content.ts';

const content = readContent('content');
const atlas = atlasOf(content);

test('every total, share, growth rate and pair of readings is part of a check or excused with a reason', () => {
  expect(owedChecks(atlas).length).toBeGreaterThan(0);
  expect(uncheckedFigures(atlas)).toEqual([]);
});

test('without its checks the atlas owes each of them', () => {
  expect(uncheckedFigures({ ...atlas, checks: new Map(), notCheckable: [] })).toEqual(owedChecks(atlas));
});

test('every check of the content is worked out', () => {
  expect([...atlas.checks.keys()]).toEqual(content.checks.map(({ id }) => id).sort());
  expect(checksByVerdict(atlas).flatMap(({ checks }) => checks)).toHaveLength(atlas.checks.size);
});

test('nothing is excused that a check of the same relation tests', () => {
  const tested = new Set([...atlas.checks.values()].map(({ relation, stated }) => `${relation} ${figureOf(stated.ref)}`));
  expect(atlas.notCheckable.filter(({ ref, relation }) => tested.has(`${relation} ${ref}`))).toEqual([]);
});

describe('what the documents are known for', () => {
  test.each([
    ['jiangxi-2005-village-poverty-pilot-villages-sum', 'holds', 26],
    ['shanghai-2004-migrant-wives-training-total-sum', 'holds', 7_500_000],
    ['national-2013-moca-central-fund-projects-sum', 'holds', 847],
    ['shanghai-2006-pudong-signing-organisations', 'fails', 8],
    ['wuxi-2010-chongan-social-work-funds', 'fails', 10_000],
    ['wuxi-2007-home-care-coupons-allowance', 'open', 360],
  ])('%s %s', (id, verdict, value) => {
    expect(atlas.checks.get(id)).toMatchObject({ verdict, recomputed: { value } });
  });

  test('the growth of Pudong holds in Chinese and within rounding in English', () => {
    expect(atlas.checks.get('shanghai-2004-2005-pudong-totals-growth-chinese')?.verdict).toBe('holds');
    expect(atlas.checks.get('shanghai-2004-2005-pudong-totals-growth-english')?.verdict).toBe('rounding');
  });
});

test('a figure knows the checks it is part of, as an input and as the stated one', () => {
  const ids = (ref: string) => checksOf(atlas, { ref }).map(({ id }) => id);
  expect(ids('case/jiangxi-2005-village-poverty-pilot#control')).toEqual(['jiangxi-2005-village-poverty-pilot-villages-sum']);
  expect(ids('case/national-2013-moca-central-fund#projects-both-years')).toContain('national-2013-moca-central-fund-projects-sum');
  expect(ids('case/nothing#at-all')).toEqual([]);
});

test('of several checks the page of a case names the severest', () => {
  const verdict = (ref: string) => tellingCheck(atlas, { ref })?.verdict;
  expect(verdict('case/beijing-2010-300-projects#funds')).toBe('fails');
  expect(verdict('case/shanghai-2004-2005-pudong-totals#growth')).toBe('rounding');
  expect(tellingCheck(atlas, { ref: 'case/nothing#at-all' })).toBeNull();
});

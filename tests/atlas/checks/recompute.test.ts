import { describe, expect, test } from 'vitest';
import { constantOf } from '../../../src/atlas/checks/build-check.ts';
import { type Relation, recompute } from '../../../src/atlas/checks/recompute.ts';
import { verdictOf } from '../../../src/atlas/checks/verdict.ts';
import { type Figure, parseFigure } from '../../../src/values/figure.ts';

/** A figure from its printed words, as records have it. */
function figure(printed: string): Figure {
  const constant = constantOf(printed);
  if (constant) return constant;
  const parsed = parseFigure(printed);
  if (!parsed.ok) return expect.fail(`cannot read ${printed}: ${parsed.reason}`);
  const { value, low, high, unit, per, qualifier } = parsed;
  return { value, low, high, unit, per, qualifier };
}

function check(relation: Relation, inputs: string[], stated: string) {
  const figures = inputs.map(figure);
  const recomputed = recompute(relation, figures, figure(stated));
  return { ...recomputed, ...verdictOf(figures, recomputed, figure(stated)) };
}

describe('each relation, by hand', () => {
  test.each<[Relation, string[], string, { value: number; low: number; high: number; unit: string; verdict: string }]>([
    ['sum', ['16个村', '7个村', '3个村'], '26个村', { value: 26, low: 26, high: 26, unit: 'villages', verdict: 'holds' }],
    // 495–505 and 245–255 万: the sum may be 1 万 off on either side.
    ['sum', ['500万元', '250万元'], '750万元', { value: 7_500_000, low: 7_490_000, high: 7_510_000, unit: 'CNY', verdict: 'holds' }],
    ['difference', ['847个项目', '377个项目'], '470个项目', { value: 470, low: 470, high: 470, unit: 'projects', verdict: 'holds' }],
    ['mean', ['10个项目', '20个项目', '33个项目'], '21个项目', { value: 21, low: 21, high: 21, unit: 'projects', verdict: 'holds' }],
    ['share', ['25个项目', '200个项目'], '12.5%', { value: 12.5, low: 12.5, high: 12.5, unit: '%', verdict: 'holds' }],
    // 20 and 5 of 200
    ['share', ['20个项目', '5个项目', '200个项目'], '12.5%', { value: 12.5, low: 12.5, high: 12.5, unit: '%', verdict: 'holds' }],
    ['growth', ['200个项目', '250个项目'], '25%', { value: 25, low: 25, high: 25, unit: '%', verdict: 'holds' }],
    ['ratio', ['7200元', '20人'], '每人360元', { value: 360, low: 360, high: 360, unit: 'CNY', verdict: 'holds' }],
    ['product', ['每人360元', '20人'], '7200元', { value: 7200, low: 7200, high: 7200, unit: 'CNY', verdict: 'holds' }],
    ['same', ['8个部门'], '8 departments', { value: 8, low: 8, high: 8, unit: 'departments', verdict: 'holds' }],
    ['convert', ['3年', 'const:12'], '36个月', { value: 36, low: 36, high: 36, unit: 'months', verdict: 'holds' }],
  ])('%s of %j is %s', (relation, inputs, stated, expected) => {
    expect(check(relation, inputs, stated)).toMatchObject(expected);
  });

  test('the growth of Pudong is 88.37% from 2228.2万 and 4197.3万', () => {
    const { value, low, high, verdict } = check('growth', ['2228.2万元', '4197.3万元'], '88.37%');
    // 4197.25 / 2228.25 − 1 and 4197.35 / 2228.15 − 1
    expect([value, low, high].map((end) => end?.toFixed(4))).toEqual(['88.3718', '88.3653', '88.3783']);
    expect(verdict).toBe('holds');
  });

  test('bodies of several kinds are counted as the total counts them', () => {
    expect(check('sum', ['2个中心', '3个站', '4个组织'], '9个机构')).toMatchObject({ value: 9, unit: 'organisations', verdict: 'holds' });
  });

  test('whole percent of a constant', () => {
    expect(check('difference', ['const:100%', '44.4%'], '55.6%')).toMatchObject({ verdict: 'holds', unit: '%' });
  });
});

describe('verdicts, by hand', () => {
  test.each<[string, Relation, string[], string, string]>([
    ['equal once rounded to the printed place', 'share', ['1个项目', '3个项目'], '33.3%', 'holds'],
    ['the half is rounded up, never down', 'ratio', ['5个项目', '2个项目'], '3个项目', 'holds'],
    ['unequal, but each may be the other', 'same', ['22.3 million yuan'], '2228.2万元', 'rounding'],
    ['rounded parts that miss by one place', 'sum', ['1.4万元', '1.4万元'], '2.9万元', 'rounding'],
    ['a hundred, and more than a hundred', 'same', ['100人'], '100余人', 'rounding'],
    ['nearly, and the sum itself', 'same', ['60 million yuan'], '近6000万元', 'rounding'],
    ['over a hundred million, and a hundred million', 'same', ['RMB 100 million'], '上亿元', 'rounding'],
    ['more than the same, in both', 'same', ['more than 600 elderly'], '600余名老人', 'holds'],
    ['the same range, in both', 'same', ['aged 16 to 25'], '16岁到25岁', 'holds'],
    ['about the same', 'same', ['about 4000 people'], '4000人', 'open'],
    ['no upper end', 'same', ['至少2人'], '3人', 'open'],
    ['no upper end, and below the lower', 'same', ['至少4人'], '3人', 'fails'],
    ['about, and far from it', 'same', ['about 4000 people'], '400人', 'fails'],
    ['a tenth', 'same', ['ten thousand yuan'], '十万元', 'fails'],
    ['one too few', 'sum', ['16个村', '7个村', '2个村'], '26个村', 'fails'],
  ])('%s: %s of %j against %s %s', (_what, relation, inputs, stated, verdict) => {
    expect(check(relation, inputs, stated)).toMatchObject({ verdict, differsIn: null });
  });

  test('people are not times of help, though the numbers meet', () => {
    expect(check('same', ['more than 4000 people'], '4000余人次')).toMatchObject({ verdict: 'fails', differsIn: 'unit' });
  });

  test('the measure word 项 does not contradict projects', () => {
    expect(check('same', ['300项公共服务'], '300个公益服务项目')).toMatchObject({ verdict: 'holds', differsIn: null });
  });

  test('a print that leaves out the household leaves it open; another one contradicts', () => {
    expect(check('same', ['360 yuan monthly'], '每户每月360元')).toMatchObject({ verdict: 'open', differsIn: 'per' });
    expect(check('same', ['每人每月360元'], '每户每月360元')).toMatchObject({ verdict: 'fails', differsIn: 'per' });
    expect(check('same', ['350 yuan monthly'], '每户每月360元')).toMatchObject({ verdict: 'fails', differsIn: 'per' });
  });

  test('"more than" gives an interval and no value', () => {
    expect(check('sum', ['600余人', '100人'], '700余人')).toMatchObject({ value: null, low: 700, high: 800, verdict: 'holds' });
    expect(check('sum', ['600余人', '100人'], '750人')).toMatchObject({ value: null, verdict: 'rounding' });
  });
});

test('constants are exact; anything else is none', () => {
  expect(constantOf('const:100%')).toMatchObject({ value: 100, low: 100, high: 100, unit: '%' });
  expect(constantOf('const:10000')).toMatchObject({ value: 10_000, unit: 'ratio' });
  expect(constantOf('case/wuxi#fund')).toBeNull();
});

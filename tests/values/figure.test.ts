import { describe, expect, test } from 'vitest';
import { parseFigure, type UnreadableReason } from '../../src/values/figure.ts';
import { between, counted, type FigureRow, several, within } from './expected-figure.ts';

describe('one number has many spellings', () => {
  const rows: FigureRow[] = [
    ['full-width digits', '１２０名', counted(120, 'persons')],
    ['a full-width percent sign', '２０％', within(20, 19.5, 20.5, '%')],
    ['Traditional characters', '２００萬元', within(2_000_000, 1_995_000, 2_005_000, 'CNY')],
    ['a thousands separator', '12,345元', counted(12_345, 'CNY')],
    ['two multipliers', '1亿2000万元', within(120_000_000, 119_995_000, 120_005_000, 'CNY')],
    ['千万', '3千万元', within(30_000_000, 25_000_000, 35_000_000, 'CNY')],
    ['a Chinese numeral, digit by digit', '一百二十三人', counted(123, 'persons')],
    ['a Chinese numeral with a gap', '一千零五十户', counted(1050, 'households')],
    ['a Chinese numeral that ends in a multiplier', '三千人', within(3000, 2500, 3500, 'persons')],
    ['more than, in Chinese numerals', '六千余人', within(6000, 6000, 7000, 'persons', 'over')],
    ['the loose word before the multiplier', '3000多万元', within(30_000_000, 30_000_000, 40_000_000, 'CNY', 'over')],
    ['the loose word behind the multiplier', '1.2亿余元', within(120e6, 120e6, 130e6, 'CNY', 'over')],
    ['the loose word behind the measure word', '3年多', within(3, 3, 4, 'years', 'over')],
    ['十几 is more than ten', '十几万元', within(100_000, 100_000, 200_000, 'CNY', 'over')],
    ['来 is about', '20来个项目', within(20, 19, 21, 'projects', 'about')],
    ['a bare multiplier', '近万名', within(10_000, 9000, 10_000, 'persons', 'nearly')],
    ['ten thousands', '10 thousands yuan', within(10_000, 9500, 10_500, 'CNY')],
    ['a hundred million', 'a hundred million yuan', within(100e6, 99.5e6, 100.5e6, 'CNY')],
    ['words to the last digit', 'two hundred and fifty people', counted(250, 'persons')],
    ['twenty-five', 'twenty-five villages', counted(25, 'villages')],
    ['three hundred thousand is 300 thousand', 'three hundred thousand yuan', within(300_000, 299_500, 300_500, 'CNY')],
    ['a plus sign', '500+ people', within(500, 500, null, 'persons', 'atLeast')],
  ];
  test.each(rows)('%s: %s', readsAs);
});

describe('a qualifier becomes an interval', () => {
  const rows: FigureRow[] = [
    ['exact, a counted whole', '49 institutions', counted(49, 'organisations')],
    ['exact, by the last printed place', 'RMB 60 million', within(60e6, 59.5e6, 60.5e6, 'CNY')],
    ['exact, by the last printed place in Chinese', '6000万元', within(60e6, 59_995_000, 60_005_000, 'CNY')],
    ['a printed zero is a place', '60.0 million yuan', within(60e6, 59.95e6, 60.05e6, 'CNY')],
    ['nothing is below nothing', '0%', within(0, 0, 0.5, '%')],
    ['about', '约520万元', within(5_200_000, 4_940_000, 5_460_000, 'CNY', 'about')],
    ['about, behind', '520万元左右', within(5_200_000, 4_940_000, 5_460_000, 'CNY', 'about')],
    ['nearly', '近6000万元', within(60e6, 54e6, 60e6, 'CNY', 'nearly')],
    ['almost', 'almost 60 million yuan', within(60e6, 54e6, 60e6, 'CNY', 'nearly')],
    ['over reaches to the next unit of the last place that is not zero', '超过1250人', within(1250, 1250, 1260, 'persons', 'over')],
    ['at least', '不少于30%', within(30, 30, null, '%', 'atLeast')],
    ['no fewer than', 'no fewer than 30 people', within(30, 30, null, 'persons', 'atLeast')],
    ['up to', 'up to 30 people', within(30, 0, 30, 'persons', 'atMost')],
    ['not more than is not "more than"', 'not more than 30 people', within(30, 0, 30, 'persons', 'atMost')],
    ['not over is not "over"', '不超过30人', within(30, 0, 30, 'persons', 'atMost')],
    ['not less than is not "less than"', '不低于30人', within(30, 30, null, 'persons', 'atLeast')],
    ['less than', '不足30人', within(30, 0, 30, 'persons', 'atMost')],
    ['the bound before the noun', '10 or more social workers', within(10, 10, null, 'persons', 'atLeast')],
    ['within years', '3年内', within(3, 0, 3, 'years', 'atMost')],
    ['inside', '30天以内', within(30, 0, 30, 'days', 'atMost')],
    ['one bound said twice', '至少三分之一以上', within(100 / 3, 100 / 3, null, '%', 'atLeast')],
    ['more than half', 'more than half', within(50, 50, 100, '%', 'over')],
    ['several, in Chinese', '数十名', several(20, 100, 'persons')],
    ['several, in English', 'several hundred thousand yuan', several(200_000, 1_000_000, 'CNY')],
    ['hundreds of', 'hundreds of people', several(200, 1000, 'persons')],
    ['tens of thousands', 'tens of thousands of people', several(20_000, 100_000, 'persons')],
    ['few and unnamed', '几个项目', several(2, 10, 'projects')],
    ['over a hundred million', 'over a hundred million yuan', several(1e8, 1e9, 'CNY')],
    ['over ten thousand', '上万人', several(10_000, 100_000, 'persons')],
    ['more than 100 million has its digits', 'over 100 million yuan', within(1e8, 1e8, 2e8, 'CNY', 'over')],
  ];
  test.each(rows)('%s: %s', readsAs);
});

describe('a range has two ends and no value', () => {
  const rows: FigureRow[] = [
    ['the multiplier belongs to both', '5至8万元', between(50_000, 80_000, 'CNY')],
    ['the multiplier stands twice', '5万元至8万元', between(50_000, 80_000, 'CNY')],
    ['the unit stops the multiplier', '5000元至1万元', between(5000, 10_000, 'CNY')],
    ['the multiplier cannot belong to both', '5000至1万元', between(5000, 10_000, 'CNY')],
    ['the sign stands twice', '5%-8%', between(5, 8, '%')],
    ['the sign stands once', '5-8%', between(5, 8, '%')],
    ['a bare range', '2-3', between(2, 3, 'items'), '个'],
    ['in words', '3 to 4 million yuan', between(3e6, 4e6, 'CNY')],
    ['between', 'between 3 and 4 million yuan', between(3e6, 4e6, 'CNY')],
    ['about a range is the range', '约20-30人', between(20, 30, 'persons')],
    ['from', 'from 20 to 30 people', between(20, 30, 'persons')],
    ['a wave', '20～30人', between(20, 30, 'persons')],
  ];
  test.each(rows)('%s: %s', readsAs);
});

describe('a share is a percentage', () => {
  const rows: FigureRow[] = [
    ['百分之', '百分之三十', within(30, 29.5, 30.5, '%')],
    ['百分之 with digits', '百分之3.5', within(3.5, 3.45, 3.55, '%')],
    ['a Chinese fraction', '三分之一', within(100 / 3, 100 / 3, 100 / 3, '%', 'fraction')],
    ['a fraction in words', 'one third', within(100 / 3, 100 / 3, 100 / 3, '%', 'fraction')],
    ['several thirds', 'two-thirds of the staff', within(200 / 3, 200 / 3, 200 / 3, '%', 'fraction')],
    ['a quarter', 'a quarter', within(25, 25, 25, '%', 'fraction')],
    ['half in Chinese', '一半', within(50, 50, 50, '%', 'fraction')],
    ['percent as a word', '5 percent', within(5, 4.5, 5.5, '%')],
    ['percentage points are not percent', '3个百分点', counted(3, 'percentage-points')],
  ];
  test.each(rows)('%s: %s', readsAs);
});

describe('per is part of the figure, things before time', () => {
  const rows: FigureRow[] = [
    ['two per-words', '每户每月360元', counted(360, 'CNY', 'household', 'month')],
    ['the other way round', '每月每户360元', counted(360, 'CNY', 'household', 'month')],
    ['slashes', '360元/户/月', counted(360, 'CNY', 'household', 'month')],
    ['a dot between', '500元/人·年', counted(500, 'CNY', 'person', 'year')],
    ['a week', '5 days a week', counted(5, 'days', 'week')],
    ['posts of social workers are posts', '每社工岗位每年8万元', within(80_000, 75_000, 85_000, 'CNY', 'exact', 'post', 'year')],
    ['one-off is no number', '一次性补助10万元', within(100_000, 95_000, 105_000, 'CNY')],
    ['slash in English', '360 yuan/month', counted(360, 'CNY', 'month')],
    ['a month', '360 yuan a month', counted(360, 'CNY', 'month')],
    ['per capita', '660 yuan per capita', counted(660, 'CNY', 'person')],
    ['per person-time is not per person', '每人次72元', counted(72, 'CNY', 'person-time')],
    ['per agency', '20,000 yuan per agency', counted(20_000, 'CNY', 'organisation')],
    ['per 10,000 people', '5 organisations per 10,000 people', counted(5, 'organisations', 'ten-thousand-persons')],
  ];
  test.each(rows)('%s: %s', readsAs);
});

describe('a unit printed elsewhere fills a gap, and only a gap', () => {
  const rows: FigureRow[] = [
    ['a multiplier and a unit', '52.072', within(52_072_000, 52_071_500, 52_072_500, 'persons'), 'People (million)'],
    ['the multiplier in the cell is not doubled', '31.0万', within(310_000, 309_500, 310_500, 'persons'), '万人'],
    ['the unit in the cell wins', '30万元', within(300_000, 295_000, 305_000, 'CNY'), '人'],
    ['a bare measure word gives way', '45间', counted(45, 'centres'), '中心'],
    ['the multiplier of a range is not doubled', '5-8万', between(50_000, 80_000, 'CNY'), '万元'],
    ['an order of magnitude is scaled', '数十', several(200_000, 1_000_000, 'persons'), '万人'],
    ['a range is scaled at both ends', '5-8', between(50_000, 80_000, 'CNY'), '万元'],
  ];
  test.each(rows)('%s: %s', readsAs);
});

describe('what cannot be read says why, and what was probably meant', () => {
  const rows: [note: string, printed: string, reason: UnreadableReason, near?: string][] = [
    ['nothing', '', 'no-number'],
    ['no number', '多个项目', 'no-number'],
    ['a word that contains 一', '统一规划', 'no-number'],
    ['a misprint for 元', '520万园', 'no-unit', '520万元'],
    ['a misspelt yuan', '360 yaun', 'no-unit', '360 yuan'],
    ['a misprint in a unit', '4.746 million person-tune', 'no-unit', '4.746 million person-times'],
    ['no currency', '7.5 million', 'no-unit'],
    ['a bare number', '84126', 'no-unit'],
    ['a dollar of we know not where', '$500', 'words-not-understood'],
    ['digits broken by a space', '2 13 people', 'number-not-understood', '213 people'],
    ['digits broken, with a noun', '1 1 social organizations', 'number-not-understood', '11 social organizations'],
    ['broken separators', '22,28元', 'number-not-understood', '22.28元'],
    ['an idiom for three or four', '三四个', 'number-not-understood'],
    ['120 or 102', '一百二个', 'number-not-understood'],
    ['a falling range', '8至5万元', 'number-not-understood'],
    ['half a million', 'half a million yuan', 'words-not-understood'],
    ['a point without a digit before it', '.5%', 'number-not-understood', '0.5%'],
    ['an abbreviated million', 'RMB 5m', 'number-not-understood'],
    ['a dozen is no word for us', 'two dozen people', 'number-not-understood'],
    ['a minus sign', '-5%', 'words-not-understood'],
    ['an ordinal', '第3项', 'words-not-understood'],
    ['per something without a word', '500元/吨', 'words-not-understood'],
    ['per something else', '5 yuan per kilometre', 'words-not-understood'],
    ['an unknown noun behind a known one', '8 community services', 'no-unit'],
    ['more digits than a number keeps', '123456789012345678901元', 'number-not-understood'],
    ['two figures', '3大类17项职能', 'more-than-one-number'],
    ['two figures in English', '8 departments and 13 organizations', 'more-than-one-number'],
    ['a model, not a figure', '1+7文件', 'more-than-one-number'],
    ['a calendar year', '2005年', 'date'],
    ['a word we do not know before the number', 'barely 300 people', 'words-not-understood'],
    ['a Chinese word we do not know', '险些300人', 'words-not-understood'],
    ['calendar years', '2004-2006年', 'date'],
    ['a bound on a range', '超过20-30人', 'qualifiers-disagree'],
    ['two qualifiers', 'about more than 300 people', 'qualifiers-disagree'],
  ];
  test.each(rows)('%s: %s', (_, printed, reason, near) => {
    expect(parseFigure(printed)).toEqual({ ok: false, reason, ...(near === undefined ? {} : { near }) });
  });
});

function readsAs(_: string, printed: string, expected: FigureRow[2], unitPrinted?: string) {
  expect(parseFigure(printed, { unitPrinted })).toEqual({ ok: true, ...expected });
}

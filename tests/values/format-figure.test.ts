import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Figure, parseFigure } from '../../src/values/figure.ts';
import { formatFigure } from '../../src/values/format-figure.ts';
import type { Language } from '../../src/values/format-number.ts';
import type { Numeral } from '../../src/values/numerals.ts';
import { perIds } from '../../src/values/per.ts';
import { boundsOf, boundsOfFraction, percentOf } from '../../src/values/qualifiers.ts';
import { unitIds } from '../../src/values/units.ts';
import { draws } from '../chance.ts';

const read = (printed: string): Figure => {
  const reading = parseFigure(printed);
  if (!reading.ok) throw new Error(`cannot read ${printed}: ${reading.reason}`);
  const { ok, ...figure } = reading;
  return figure;
};

describe('shows a figure in the language of the reader', () => {
  test.each([
    ['millions', '520万元', '5.2 million yuan', '520万元'],
    ['every printed digit', '2228.2万元', '22.282 million yuan', '2228.2万元'],
    ['below a million, thousands', '15万元', '150,000 yuan', '15万元'],
    ['hundreds of millions', '1.5亿元', '150 million yuan', '1.5亿元'],
    ['亿 only while it stays short', 'RMB 44.645 million', '44.645 million yuan', '4464.5万元'],
    ['billions', '57亿元', '5.7 billion yuan', '57亿元'],
    ['trillions', '40 trillion yuan', '40 trillion yuan', '40万亿元'],
    ['per household and month', '每户每月360元', '360 yuan per household per month', '每户每月360元'],
    ['a price per assessment', '200yuan per assessment', '200 yuan per assessment', '每次评估200元'],
    ['nearly', '近6000万元', 'nearly 60 million yuan', '近6000万元'],
    ['about', '约3000名社工', 'about 3,000 people', '约3000人'],
    ['more than', '600 余名', 'more than 600 people', '600余人'],
    ['more than, not a round number', 'more than 3 years', 'more than 3 years', '超过3年'],
    ['at least', '不低于20%', 'at least 20%', '至少20%'],
    ['at most', '30人以下', 'at most 30 people', '不超过30人'],
    ['an age from', '80周岁以上', '80 years of age or more', '80岁以上'],
    ['an age range', '16岁到25岁', '16 to 25 years of age', '16至25岁'],
    ['a range with its multiplier', '10-15万元', '100,000 to 150,000 yuan', '10至15万元'],
    ['a range of millions', '3 to 4 million yuan', '3 to 4 million yuan', '300至400万元'],
    ['a range across a multiplier', '8000-10000名', '8,000 to 10,000 people', '8000至10000人'],
    ['counted things', '65 个社区', '65 communities', '65个社区'],
    ['one', '1个部门', '1 department', '1个部门'],
    ['a 街道 is a subdistrict', '12个街道', '12 subdistricts', '12个街道'],
    ['money per subdistrict', '每个街道200万元', '2 million yuan per subdistrict', '每个街道200万元'],
    ['person-times', '4000 余人次', 'more than 4,000 person-times', '4000余人次'],
    ['a percentage', '88.37%', '88.37%', '88.37%'],
    ['a percentage keeps its zeros', '15.0%', '15.0%', '15.0%'],
    ['a fraction', '三分之一', 'one third', '三分之一'],
    ['several', '数十万名', 'hundreds of thousands of people', '数十万人'],
    ['over a hundred million', '上亿元', 'over a hundred million yuan', '上亿元'],
    ['US dollars', 'USD 4 Billion', 'USD 4 billion', '40亿美元'],
    ['Hong Kong dollars', '400亿港元', 'HKD 40 billion', '400亿港元'],
    ['the qualifier before the currency', 'more than US$ 2 million', 'more than USD 2 million', '200余万美元'],
    ['余 within the number', '超千亿元', 'more than 100 billion yuan', '1000余亿元'],
    ['a ratio', '2.01倍', '2.01-fold', '2.01倍'],
    ['per ten thousand people', '每万人5个社会组织', '5 organisations per 10,000 people', '每万人5家机构'],
  ])('%s: %s → %s, %s', (_, printed, en, zh) => {
    expect(formatFigure(read(printed), 'en')).toBe(en);
    expect(formatFigure(read(printed), 'zh')).toBe(zh);
  });
});

describe('as a number, the sentence brings the noun', () => {
  test.each([
    ['the qualifier stays', '600 余名', 'more than 600', '600余'],
    ['a count', '65 个社区', '65', '65'],
    ['the currency stays', '近6000万元', 'nearly 60 million yuan', '近6000万元'],
    ['the percent sign stays', '88.37%', '88.37%', '88.37%'],
    ['a range', '16岁到25岁', '16 to 25', '16至25'],
    ['an order of magnitude', '数十万名', 'hundreds of thousands', '数十万'],
  ])('%s: %s → %s, %s', (_, printed, en, zh) => {
    expect(formatFigure(read(printed), 'en', { as: 'number' })).toBe(en);
    expect(formatFigure(read(printed), 'zh', { as: 'number' })).toBe(zh);
  });
});

test.each([
  ['520万元', '5.20 million yuan'],
  ['6000万元', '60.00 million yuan'],
  ['RMB 60 million', '60 million yuan'],
  ['15万元', '0.15 million yuan'],
  ['150,000 yuan', '150,000 yuan'],
  ['70 thousand yuan', '70 thousand yuan'],
])('as exact as printed, %s is %s', (printed, en) => {
  expect(formatFigure(read(printed), 'en', { precision: 'printed' })).toBe(en);
});

const unit = fc.constantFrom(...unitIds);
const per = fc.subarray([...perIds], { maxLength: 2 });
const wordQualifier = fc.constantFrom('about', 'nearly', 'over', 'atLeast', 'atMost');

/** Numbers as sources print them: whole, with decimals, or with a multiplier whose last digit stands at some place. */
const numeral: fc.Arbitrary<Numeral> = fc
  .tuple(fc.integer({ min: 1, max: 9_999_999 }), fc.integer({ min: -3, max: 9 }), fc.boolean())
  .map(([digits, exponent, hasMultiplier]) => ({
    decimal: { digits: BigInt(digits), exponent },
    multiplier: exponent > 0 || hasMultiplier ? 6 : 0,
  }));

const numberOf = ({ decimal }: Numeral) => Number(`${decimal.digits}e${decimal.exponent}`);

const exact: fc.Arbitrary<Figure> = fc.tuple(numeral, unit, per).map(([number, unit, per]) => {
  const printed = unit === '%' ? { decimal: { ...number.decimal, exponent: Math.min(0, number.decimal.exponent) }, multiplier: 0 } : number;
  return { value: numberOf(printed), ...boundsOf(printed, 'exact', unit !== '%'), unit, per, qualifier: 'exact' };
});
const qualified: fc.Arbitrary<Figure> = fc
  .tuple(numeral, wordQualifier, unit, per)
  .map(([number, qualifier, unit, per]) => ({ value: numberOf(number), ...boundsOf(number, qualifier), unit, per, qualifier }));
const range: fc.Arbitrary<Figure> = fc
  .tuple(numeral, numeral, unit, per)
  .map(([one, other, unit, per]) => [numberOf(one), numberOf(other), unit, per] as const)
  .filter(([one, other]) => one !== other)
  .map(([one, other, unit, per]) => ({
    value: null,
    low: Math.min(one, other),
    high: Math.max(one, other),
    unit,
    per,
    qualifier: 'range',
  }));
const several: fc.Arbitrary<Figure> = fc.tuple(fc.integer({ min: 0, max: 12 }), fc.boolean(), unit, per).map(
  ([power, isSeveral, unit, per]): Figure => ({
    value: null,
    low: (isSeveral || power < 2 ? 2 : 1) * 10 ** power,
    high: 10 * 10 ** power,
    unit,
    per,
    qualifier: 'several',
  }),
);
const fraction: fc.Arbitrary<Figure> = fc
  .tuple(fc.integer({ min: 1, max: 98 }), fc.integer({ min: 2, max: 99 }), fc.option(wordQualifier), per)
  .filter(([over, under]) => over < under && isReduced(over, under))
  .map(([over, under, qualifier, per]) => ({
    value: percentOf(over, under),
    ...boundsOfFraction(over, under, qualifier ?? 'exact'),
    unit: '%' as const,
    per,
    qualifier: qualifier ?? 'fraction',
  }));
const figure = fc
  .oneof(exact, qualified, range, several, fraction)
  // In Chinese 1900 years and the year 1900 are written alike, and are taken for the latter.
  .filter(({ unit, value, low, high }) => unit !== 'years' || ![value, low, high].some((number) => isCalendarYear(number ?? 0)));
const language = fc.constantFrom<Language>('en', 'zh');

function isCalendarYear(number: number): boolean {
  return Number.isInteger(number) && number >= 1900 && number <= 2099;
}

function isReduced(over: number, under: number): boolean {
  return under === 0 ? over === 1 : isReduced(under, over % under);
}

describe('what is written is read back', () => {
  test('with its interval, when as exact as printed', () => {
    fc.assert(
      fc.property(figure, language, (figure, language) => {
        expect(parseFigure(formatFigure(figure, language, { precision: 'printed' }))).toEqual({ ok: true, ...figure });
      }),
      draws(3000),
    );
  });

  test('with its value, unit, per and qualifier, when written for a reader', () => {
    fc.assert(
      fc.property(figure, language, (figure, language) => {
        const { value, unit, per, qualifier } = figure;
        expect(parseFigure(formatFigure(figure, language))).toMatchObject({ ok: true, value, unit, per, qualifier });
      }),
      draws(3000),
    );
  });

  test('whatever the text, reading it ends in a figure or a reason', () => {
    const scraps = fc.constantFrom(
      '5',
      '12',
      ',',
      '.',
      '万',
      '亿',
      '十',
      '余',
      '近',
      '至',
      '元',
      '个',
      '每',
      '年',
      '%',
      ' million',
      ' yuan',
      ' to ',
      'half',
      '分之',
      ' ',
      '-',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'grapheme' }),
          fc.array(scraps, { maxLength: 8 }).map((parts) => parts.join('')),
        ),
        (text) => {
          const reading = parseFigure(text);
          const numbers = reading.ok ? [reading.value, reading.low, reading.high].filter((number) => number !== null) : [];
          expect(numbers.every(Number.isFinite)).toBe(true);
          expect(reading.ok ? numbers.length > 0 : reading.reason.length > 0).toBe(true);
        },
      ),
      draws(5000),
    );
  });
});

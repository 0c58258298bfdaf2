import { expect, test } from 'vitest';
import { publishCases } from '../../../src/atlas/download/publish-cases.ts';
import { publishing, wuxiAtlas } from './wuxi.ts';

const published = () => publishCases(wuxiAtlas(), publishing);
const wuxi = () => published().find(({ id }) => id === 'wuxi-coupons');

test('a case says who bought what where and when', () => {
  const { figures, ...facts } = wuxi() ?? { figures: [] };
  expect(figures).toHaveLength(2);
  expect(facts).toEqual({
    id: 'wuxi-coupons',
    title: { en: 'Home-care coupons', 'zh-Hans': '居家养老服务券', 'zh-Hant': '繁居家养老服务券' },
    url: {
      en: 'https://atlas.example/en/cases/wuxi-coupons/',
      'zh-Hans': 'https://atlas.example/zh-hans/cases/wuxi-coupons/',
      'zh-Hant': 'https://atlas.example/zh-hant/cases/wuxi-coupons/',
    },
    kind: 'purchase',
    ways: ['voucher'],
    isPurchase: true,
    place: { id: 'wuxi-chongan', province: 'jiangsu', city: 'wuxi', district: 'wuxi-chongan', lat: 31.58, lng: 120.31 },
    alsoIn: [],
    cities: ['wuxi'],
    date: {
      edtf: '2007',
      earliest: '2007-01-01',
      latest: '2007-12-31',
      printed: '2007年',
      lang: 'zh',
      source: 'zhang-2011',
      lines: [[1050, 1050]],
    },
    begins: 2007,
    until: null,
    buyers: ['wuxi-government'],
    providers: [],
    evaluators: [],
    services: ['home-care'],
    beneficiaries: { en: 'Old residents', 'zh-Hans': '老人', 'zh-Hant': '繁老人' },
    payment: {
      origins: [{ key: 'donations', printed: '慈善资金', lang: 'zh', source: 'zhang-2011', lines: [[1050, 1050]], reads: null }],
      payers: [{ key: 'municipal', printed: '无锡市', lang: 'zh', source: 'zhang-2011', lines: [[1050, 1050]], reads: null }],
      units: [{ key: 'household', printed: '每户', lang: 'zh', source: 'zhang-2011', lines: [[1050, 1050]], reads: null }],
      numbers: [],
      rules: [],
    },
    policies: [],
    conflicts: ['household-or-person'],
    sources: [
      {
        id: 'zhang-2011',
        lines: [
          [1046, 1051],
          [1060, 1060],
        ],
      },
    ],
  });
});

test('the flat fields of a figure are those of the reading its conflict prefers', () => {
  const [allowance] = wuxi()?.figures ?? [];
  const { readings, ...flat } = allowance ?? { readings: [] };
  expect(flat).toEqual({
    id: 'allowance',
    measure: 'allowance',
    label: { en: 'Monthly allowance', 'zh-Hans': '每月补助', 'zh-Hant': '繁每月补助' },
    printed: '每户每月360元',
    value: 360,
    low: 360,
    high: 360,
    unit: 'CNY',
    per: ['household', 'month'],
    qualifier: 'exact',
    lang: 'zh',
    source: 'zhang-2011',
    lines: [[1050, 1050]],
    scope: 'person',
    status: 'rate',
    period: null,
    years: '2007',
    partOf: null,
    conflict: 'household-or-person',
    preferred: 1,
  });
  expect(readings.map(({ printed, per }) => [printed, per])).toEqual([
    ['360 yuan monthly', ['month']],
    ['每户每月360元', ['household', 'month']],
  ]);
});

test('the interval comes from the print: 520万元 is good to half of 万元', () => {
  const fund = wuxi()?.figures[1];
  expect([fund?.value, fund?.low, fund?.high]).toEqual([5_200_000, 5_195_000, 5_205_000]);
});

test('money says what it is for, whether it was paid, and its years: its own where it has a period', () => {
  const fund = wuxi()?.figures[1];
  expect([fund?.scope, fund?.status, fund?.years]).toEqual(['programme', 'raised', '2007/2008']);
  expect(fund?.period).toMatchObject({ edtf: '2007/2008', earliest: '2007-01-01', latest: '2008-12-31', printed: '2007、2008年' });
});

test('words that cannot be read keep their place, without a number and with the reason', () => {
  const atlas = wuxiAtlas(({ cases }) => {
    const [figure] = cases[0]?.figures ?? [];
    if (figure) figure.readings = [{ printed: '若干', lang: 'zh', source: 'zhang-2011', lines: '1' }, ...figure.readings];
    if (figure) delete figure.conflict;
  });
  const [reading] = publishCases(atlas, publishing).find(({ id }) => id === 'wuxi-coupons')?.figures[0]?.readings ?? [];
  expect(reading).toMatchObject({
    printed: '若干',
    value: null,
    low: null,
    high: null,
    unit: null,
    per: [],
    qualifier: null,
    reason: 'no-number',
  });
});

test('a case of the whole country has no place, an undated one no date', () => {
  expect(published().find(({ id }) => id === 'national-pilots')).toMatchObject({
    place: null,
    date: null,
    until: null,
    beneficiaries: null,
  });
});

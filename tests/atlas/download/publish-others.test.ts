import { expect, test } from 'vitest';
import { publishConflicts } from '../../../src/atlas/download/publish-conflicts.ts';
import { publishFigures } from '../../../src/atlas/download/publish-figures.ts';
import { publishOrganisations } from '../../../src/atlas/download/publish-organisations.ts';
import { publishPlaces } from '../../../src/atlas/download/publish-places.ts';
import { publishServices } from '../../../src/atlas/download/publish-services.ts';
import { publishing, wuxiAtlas } from './wuxi.ts';

const atlas = wuxiAtlas();

test('a city has its page, a district a place on it, a province the list of cities', () => {
  expect(publishPlaces(atlas, publishing).map(({ id, url }) => [id, url.en])).toEqual([
    ['jiangsu', 'https://atlas.example/en/cities/'],
    ['wuxi', 'https://atlas.example/en/cities/wuxi/'],
    ['wuxi-chongan', 'https://atlas.example/en/cities/wuxi/#wuxi-chongan'],
  ]);
});

test('a conflict stands at its anchor, with its claims as printed and what each would mean', () => {
  const [conflict] = publishConflicts(atlas, publishing);
  expect(conflict?.url['zh-Hant']).toBe('https://atlas.example/zh-hant/conflicts/#household-or-person');
  expect(conflict?.claims[0]).toEqual({
    ref: 'case/wuxi-coupons#allowance@1',
    ofRecord: null,
    printed: '每户每月360元',
    lang: 'zh',
    reads: null,
    reading: { en: 'For each household.', 'zh-Hans': '每户一份。', 'zh-Hant': '繁每户一份。' },
    source: 'zhang-2011',
    lines: [[1050, 1050]],
  });
});

test('a conflict says how much turns on it, and what is read', () => {
  const [conflict] = publishConflicts(atlas, publishing);
  expect(conflict?.weight).toBe('turns');
  expect(conflict?.weightWhy).toEqual({ en: 'amount', 'zh-Hans': '金额', 'zh-Hant': '繁金额' });
  expect(conflict?.answer).toEqual({ en: 'For each household', 'zh-Hans': '每户一份', 'zh-Hant': '繁每户一份' });
});

test('an organisation knows its cases, each once', () => {
  const both = wuxiAtlas(({ cases }) => cases[0]?.providers.push('wuxi-government'));
  const [organisation] = publishOrganisations(both, publishing);
  expect(organisation?.roles.map(({ role }) => role)).toEqual(['buyer', 'provider']);
  expect(organisation?.cases).toEqual(['wuxi-coupons']);
});

test('Traditional synonyms are the converted ones and those that conversion does not give', () => {
  expect(publishServices(atlas, publishing)[0]?.synonyms).toEqual({
    en: ['care at home'],
    'zh-Hans': ['居家照料'],
    'zh-Hant': ['繁居家照料', '居家安老'],
  });
});

test('the table of figures has one row a reading and marks the one to count', () => {
  expect(publishFigures(atlas, publishing).map(({ ref, preferred }) => [ref, preferred])).toEqual([
    ['case/wuxi-coupons#allowance@0', false],
    ['case/wuxi-coupons#allowance@1', true],
    ['case/wuxi-coupons#fund@0', true],
  ]);
});

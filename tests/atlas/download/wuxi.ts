import type { Publishing } from '../../../src/atlas/download/publishing.ts';
import type { AtlasFiles } from '../../../src/atlas/records/atlas-files.ts';
import { buildAtlas } from '../../../src/atlas/records/build-atlas.ts';
import type { Atlas } from '../../../src/atlas/records/records.ts';
import { absolute, path } from '../../../src/i18n/paths.ts';

/** Marks what was converted, so that a test sees it. */
export const publishing: Publishing = {
  addressOf: (locale, page) => absolute(new URL('https://atlas.example'), path(locale, page)),
  traditional: (words) => `繁${words}`,
};

const allowance = 'case/wuxi-coupons#allowance';
const words = (printed: string, lang: 'zh' | 'en', lines: string) => ({ printed, lang, source: 'zhang-2011', lines });

/** The smallest atlas with one of everything: home-care coupons in Wuxi, 2007, and a case of the whole country. */
export function wuxiAtlas(change: (files: AtlasFiles) => void = () => {}): Atlas {
  const files: AtlasFiles = {
    cases: [
      {
        id: 'wuxi-coupons',
        kind: 'purchase',
        way: 'voucher',
        alsoWays: [],
        title: { en: 'Home-care coupons', zh: '居家养老服务券' },
        short: { en: 'Coupons', zh: '服务券' },
        place: 'wuxi-chongan',
        alsoIn: [],
        date: { edtf: '2007', ...words('2007年', 'zh', '1050') },
        until: null,
        dates: [],
        buyers: ['wuxi-government'],
        providers: [],
        evaluators: [],
        services: ['home-care'],
        beneficiaries: { en: 'Old residents', zh: '老人' },
        figures: [
          {
            id: 'allowance',
            measure: 'allowance',
            label: { en: 'Monthly allowance', zh: '每月补助' },
            readings: [words('360 yuan monthly', 'en', '1051'), words('每户每月360元', 'zh', '1050')],
            conflict: 'household-or-person',
            scope: 'person',
            status: 'rate',
          },
          {
            id: 'fund',
            measure: 'funds-raised',
            label: { en: 'Money found', zh: '资金' },
            scope: 'programme',
            status: 'raised',
            period: { edtf: '2007/2008', ...words('2007、2008年', 'zh', '1050') },
            readings: [words('520万元', 'zh', '1050')],
          },
        ],
        payment: {
          origins: [{ key: 'donations', ...words('慈善资金', 'zh', '1050') }],
          payers: [{ key: 'municipal', ...words('无锡市', 'zh', '1050') }],
          units: [{ key: 'household', ...words('每户', 'zh', '1050') }],
          numbers: [],
          rules: [],
        },
        policies: [],
        sources: [{ id: 'zhang-2011', lines: '1046-1051, 1060' }],
        narratives: {},
      },
      {
        id: 'national-pilots',
        kind: 'mention',
        way: 'not-recorded',
        alsoWays: [],
        title: { en: 'Pilots', zh: '试点' },
        short: { en: 'Pilots', zh: '试点' },
        place: null,
        alsoIn: [],
        date: null,
        until: null,
        dates: [],
        buyers: [],
        providers: [],
        evaluators: [],
        services: [],
        beneficiaries: null,
        figures: [],
        payment: { origins: [], payers: [], units: [], numbers: [], rules: [] },
        policies: [],
        sources: [{ id: 'zhang-2011', lines: '12' }],
        narratives: {},
      },
    ],
    policies: [],
    organisations: [
      {
        id: 'wuxi-government',
        name: { en: 'Wuxi Municipal Government', zh: '无锡市政府' },
        nameFrom: { en: 'ours', zh: 'printed' },
        names: [words('无锡市', 'zh', '1050')],
        alsoKnownAs: [],
        kind: 'government',
        level: 'municipal',
        place: 'wuxi',
        sources: [{ id: 'zhang-2011', lines: '1050' }],
      },
    ],
    places: [
      {
        id: 'jiangsu',
        name: { en: 'Jiangsu', zh: '江苏' },
        level: 'province',
        parent: null,
        lat: 32.1,
        lng: 118.8,
        approximate: true,
        historical: false,
        became: null,
      },
      {
        id: 'wuxi',
        name: { en: 'Wuxi', zh: '无锡' },
        level: 'city',
        parent: 'jiangsu',
        lat: 31.57,
        lng: 120.3,
        approximate: false,
        historical: false,
        became: null,
      },
      {
        id: 'wuxi-chongan',
        name: { en: 'Chong’an', zh: '崇安区' },
        level: 'district',
        parent: 'wuxi',
        lat: 31.58,
        lng: 120.31,
        approximate: false,
        historical: true,
        became: { en: 'Part of Liangxi.', zh: '并入梁溪区。' },
      },
    ],
    services: [
      {
        id: 'home-care',
        term: { en: 'Home care', zh: '居家养老' },
        synonyms: { en: ['care at home'], zh: ['居家照料'], zhHant: ['居家安老'] },
        broader: null,
        scope: { en: 'Care at home.', zh: '上门照料。' },
      },
    ],
    classifications: [],
    sources: [],
    checks: [],
    notCheckable: [],
    conflicts: [
      {
        id: 'household-or-person',
        kind: 'translation',
        title: { en: 'For each household or person', zh: '按户还是按人' },
        claims: [
          { ref: `${allowance}@1`, meaning: { en: 'For each household.', zh: '每户一份。' } },
          { ref: `${allowance}@0`, meaning: { en: 'For each person.', zh: '每人一份。' } },
        ],
        preferred: 0,
        answer: { en: 'For each household', zh: '每户一份' },
        why: { en: 'The Chinese names the household.', zh: '中文写明按户。' },
        confidence: 'high',
        weight: 'turns',
        weightWhy: { en: 'amount', zh: '金额' },
        stake: { en: 'One sum or two.', zh: '一份或两份。' },
        affects: [allowance],
        sources: [{ id: 'zhang-2011', lines: '1050-1051' }],
      },
    ],
    statistics: [],
    guide: [],
    people: [],
    works: [],
    glossary: [],
  };
  change(files);
  return buildAtlas(files);
}

import { describe, expect, test } from 'vitest';
import { cityPairs } from '../../src/atlas/compare/pairs.ts';
import type { CaseRecord } from '../../src/atlas/records/records.ts';
import { sayCases, sayCities } from '../../src/components/compare/paid-words.ts';
import { languageOf } from '../../src/i18n/language.ts';
import { vocabularyKeys } from '../../src/i18n/vocabulary.ts';
import { locales } from '../../src/values/locale.ts';
import { atlas } from './content.ts';

const paymentOf = (id: string) => {
  const record = atlas.cases.get(id);
  if (!record) throw new Error(`no case ${id}`);
  const { origins, payers, units, numbers, rules } = record.payment;
  return {
    origins: origins.map(({ key }) => key),
    payers: payers.map(({ key }) => key),
    units: units.map(({ key }) => key),
    numbers,
    rules: rules.map(({ policy }) => policy),
  };
};
const nothing = { origins: [], payers: [], units: [], numbers: [], rules: [] };

describe('how a case was paid for, as the documents say', () => {
  test('Wuxi raised budget money, a welfare fund and gifts, and paid each household: line 1050', () => {
    expect(paymentOf('wuxi-2007-home-care-coupons')).toEqual({
      ...nothing,
      origins: ['budget', 'welfare-fund', 'donations'],
      payers: ['municipal'],
      units: ['household'],
    });
  });

  test('in Ningbo the district paid; out of which money and per what the slide does not say: line 1036', () => {
    expect(paymentOf('ningbo-2005-haishu-home-care')).toEqual({ ...nothing, payers: ['district'], numbers: ['served'] });
  });

  test('city and district shared the cost of a centre in Guangzhou, and no community: lines 234, 267 and 280', () => {
    expect(paymentOf('guangzhou-family-service-centres')).toEqual({
      origins: ['budget'],
      payers: ['municipal', 'district'],
      units: ['centre'],
      numbers: ['streets', 'centres', 'centres-at-first'],
      rules: ['guangzhou-2011-family-centre-measures'],
    });
  });

  test('a fee that the assessed pay is no money of the district that is called the buyer: lines 750 and 751', () => {
    expect(paymentOf('shanghai-2002-changshoulu-registration-assessment')).toEqual({
      ...nothing,
      origins: ['fees'],
      payers: ['users'],
      units: ['case'],
    });
  });

  test('lottery money that the slide also calls fiscal money is lottery money: line 965', () => {
    expect(paymentOf('national-2010-little-angel-fund').origins).toEqual(['lottery']);
  });

  test('a special fund of the central treasury is a special fund: lines 65 and 118', () => {
    expect(paymentOf('national-2012-moca-central-fund').origins).toEqual(['special-fund', 'provider']);
    expect(paymentOf('national-2013-moca-central-fund').origins).toEqual(['special-fund', 'provider']);
  });

  test('to pay by the task is no price for each case: line 929', () => {
    expect(paymentOf('shenzhen-2008-futian-mediation')).toEqual({ ...nothing, payers: ['district'], numbers: ['rooms'] });
    expect(atlas.cases.get('shenzhen-2008-futian-mediation')?.ways).toEqual(['open-tender']);
  });

  test('projects that are not counted leave one sum: line 863', () => {
    expect(paymentOf('shanghai-2006-pudong-60-million').units).toEqual(['lump-sum']);
  });

  test('staff, an area covered and those who passed are not for how many it was bought: lines 975, 116 and 24', () => {
    const ids = ['beijing-2004-huizeren', 'shanghai-2000-six-districts-elderly-pilot', 'shanghai-2007-pudong-social-worker-training'];
    expect(ids.flatMap((id) => paymentOf(id).numbers)).toEqual([]);
  });

  test('of the papers on a slide about evaluation only those that name it are its rules: line 258', () => {
    expect(paymentOf('guangdong-2011-2013-centre-evaluations').rules).toEqual([
      'guangzhou-street-centre-standards',
      'guangzhou-family-centre-handbook',
    ]);
  });

  test('that Dapuqiao entrusted its culture centre does not say that it paid: line 853', () => {
    expect(paymentOf('shanghai-2006-dapuqiao-culture-centre')).toEqual(nothing);
  });
});

test('a number for whom or how much was bought is never the number of providers or buyers', () => {
  const counted = [...atlas.cases.values()].flatMap(({ id, figures, payment }) =>
    figures.filter((figure) => payment.numbers.includes(figure.id)).map(({ measure }) => ({ id, measure })),
  );
  const bodies = counted.filter(({ measure }) => ['providers', 'buyers'].includes(measure));
  // The start-up grants of Dongguan were paid to the agencies themselves.
  expect(bodies).toEqual([{ id: 'dongguan-seven-agencies-start-up-grants', measure: 'providers' }]);
});

const wordsOf = (locale: (typeof locales)[number], kind: 'payer' | 'unit' | 'origin') => languageOf(locale).stringsUnder(`paid.${kind}.`);

test('every key of the closed lists has its words for a sentence', () => {
  for (const locale of locales) {
    expect(Object.keys(wordsOf(locale, 'payer'))).toEqual(vocabularyKeys('payer'));
    expect(Object.keys(wordsOf(locale, 'unit'))).toEqual(vocabularyKeys('paymentUnit'));
    expect(Object.keys(wordsOf(locale, 'origin'))).toEqual(vocabularyKeys('moneyOrigin'));
  }
});

describe.each(locales)('the sentence of a case in %s', (locale) => {
  const purchases = [...atlas.cases.values()].filter(({ isPurchase }) => isPurchase);
  const { t } = languageOf(locale);

  /** The keys of a list whose words stand in a sentence; a key whose words are part of another's is left out. */
  const saidIn = (sentence: string, kind: 'payer' | 'unit' | 'origin') => {
    const words = Object.entries(wordsOf(locale, kind));
    return words.filter(([, own]) => sentence.includes(own)).map(([key]) => key);
  };

  test('names each payer, unit and origin of the record', () => {
    const missing = purchases.flatMap((record) => {
      const sentence = sayCases(locale, atlas, [record]);
      const { payers, units, origins } = record.payment;
      const parts = [
        ...payers.slice(0, 4).map(({ key }) => ['payer', key] as const),
        ...units.map(({ key }) => ['unit', key] as const),
        ...origins.map(({ key }) => ['origin', key] as const),
      ];
      return parts.filter(([kind, key]) => !saidIn(sentence, kind).includes(key)).map(([kind, key]) => `${record.id} ${kind} ${key}`);
    });
    expect(missing).toEqual([]);
  });

  test('says of each list that is empty that it is not recorded, and of no other', () => {
    const wrong = purchases.flatMap((record) => {
      const sentence = sayCases(locale, atlas, [record]);
      const isSilent = sentence.includes(t('paid.nothing'));
      const fields = (['payers', 'units', 'origins'] as const).filter(
        (field) => (isSilent || sentence.includes(t(`paid.missing.${field}`))) !== (record.payment[field].length === 0),
      );
      return fields.map((field) => `${record.id} ${field}: ${sentence}`);
    });
    expect(wrong).toEqual([]);
  });
});

test('the sentence above Ningbo and Wuxi says who paid, per what and out of which money: lines 1036, 1050 and 1058', () => {
  const pair = cityPairs(atlas).find(({ id }) => id === 'ningbo-vs-wuxi');
  expect(pair && sayCities('en', pair.cities)).toBe(
    'In Ningbo the district paid (per what and out of which money not recorded); in Wuxi the city and the district paid for each household ' +
      'and in one sum, out of the budget, a welfare fund and donations. How much was paid in Ningbo is not recorded, so the prices cannot be compared.',
  );
  const cases = ['wuxi-2007-home-care-coupons', 'ningbo-2005-haishu-home-care'].map((id) => atlas.cases.get(id) as CaseRecord);
  expect(sayCases('zh-hans', atlas, cases)).toBe(
    '无锡（2007）由市出资，按户计，钱出自财政资金、福利基金和捐款；宁波（2005）由区出资（按什么计、钱从哪里来未载）。宁波（2005）付了多少未载，无法比价。',
  );
});

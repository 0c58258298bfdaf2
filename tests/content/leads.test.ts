import { describe, expect, test } from 'vitest';
import type { CaseRecord } from '../../src/atlas/records/records.ts';
import { caseLead, leadWords } from '../../src/components/record/case-lead.ts';
import { languageOf } from '../../src/i18n/language.ts';
import type { Locale } from '../../src/values/locale.ts';
import { atlas } from './content.ts';

const cases = [...atlas.cases.values()];
const written = ['en', 'zh-hans'] as const;
const lead = (locale: Locale, record: CaseRecord) => leadWords(caseLead(locale, atlas, record));
const each = (claim: (locale: (typeof written)[number], record: CaseRecord) => string[]) =>
  written.flatMap((locale) => cases.flatMap((record) => claim(locale, record).map((words) => `${locale} ${record.id}: ${words}`)));
/** What a lead should contain and does not. */
const lacking = (expected: (locale: (typeof written)[number], record: CaseRecord) => string[]) =>
  each((locale, record) => expected(locale, record).filter((words) => !lead(locale, record).toLowerCase().includes(words.toLowerCase())));

/** How each language says that no source answers one of the questions. */
const gaps = {
  en: {
    buyer: 'which body bought it',
    provider: 'who provided it',
    whom: 'for whom',
    when: /\b(, |or |say )when\b/,
    amount: 'how much was paid',
  },
  'zh-hans': { buyer: '购买方', provider: '承接方', whom: /记载[^。]*服务对象/, when: /记载[^。]*时间/, amount: /记载[^。]*金额/ },
};
const saysGap = (locale: (typeof written)[number], record: CaseRecord, gap: keyof (typeof gaps)['en']) => {
  const pattern = gaps[locale][gap];
  return typeof pattern === 'string' ? lead(locale, record).includes(pattern) : pattern.test(lead(locale, record));
};

describe('the lead of every case, in both written languages', () => {
  test('names every buyer', () => {
    expect(
      lacking((locale, { buyers }) => buyers.flatMap((id) => languageOf(locale).text(atlas.organisations.get(id)?.name ?? none))),
    ).toEqual([]);
  });

  test('names who provided it', () => {
    const isSupport = ({ services: [first = ''] }: CaseRecord) => atlas.services.get(first)?.broader === 'support-for-organisations';
    expect(
      lacking((locale, record) =>
        record.isPurchase && !isSupport(record)
          ? record.providers.flatMap((id) => languageOf(locale).text(atlas.organisations.get(id)?.name ?? none))
          : [],
      ),
    ).toEqual([]);
  });

  test('names the most exact service', () => {
    expect(
      lacking((locale, { services }) =>
        services.slice(0, 1).flatMap((id) => languageOf(locale).text(atlas.services.get(id)?.term ?? none)),
      ),
    ).toEqual([]);
  });

  test('names the years of its date', () => {
    expect(lacking((_, { date, until }) => [date, until].flatMap((at) => at?.date.edtf.match(/\d{4}/g) ?? []))).toEqual([]);
  });

  test('says for whom it was bought', () => {
    expect(
      lacking((locale, { isPurchase, beneficiaries }) =>
        isPurchase && beneficiaries
          ? [
              languageOf(locale)
                .text(beneficiaries)
                .replace(/^Among others, /, ''),
            ]
          : [],
      ),
    ).toEqual([]);
  });

  test('names an amount of the record wherever one can be read', () => {
    const amountsIn = (locale: (typeof written)[number], { figures }: CaseRecord) =>
      figures
        .filter(({ scope, readings }) => scope !== null && readings.some(({ figure }) => figure !== null))
        .map(({ readings, preferred }) => languageOf(locale).showReading(readings[preferred] ?? { printed: none.en, figure: null }));
    const without = each((locale, record) => {
      const amounts = amountsIn(locale, record);
      return amounts.length > 0 && !amounts.some((amount) => lead(locale, record).includes(amount)) ? amounts : [];
    });
    expect(without).toEqual([]);
  });

  test('says of a purchase what no source answers, and of nothing else', () => {
    const wrong = each((locale, record) => {
      if (!record.isPurchase) return [];
      const isSupport = atlas.services.get(record.services[0] ?? '')?.broader === 'support-for-organisations';
      const isJudged = record.kind === 'evaluation' && record.evaluators.length > 0;
      const asked = {
        buyer: record.buyers.length === 0,
        provider: record.providers.length === 0 && !isSupport && !isJudged,
        whom: record.beneficiaries === null,
        when: record.date === null,
        amount: !record.figures.some(({ scope, readings }) => scope !== null && readings.some(({ figure }) => figure !== null)),
      };
      return (Object.keys(asked) as (keyof typeof asked)[]).filter((gap) => saysGap(locale, record, gap) !== asked[gap]);
    });
    expect(wrong).toEqual([]);
  });

  test('says of what is no purchase that it is none', () => {
    const phrase = { en: 'not a purchase', 'zh-hans': '不是购买' };
    const wrong = each((locale, record) =>
      lead(locale, record).includes(phrase[locale]) === (!record.isPurchase && record.kind !== 'mention') ? [] : [record.kind],
    );
    expect(wrong).toEqual([]);
  });

  test('says each thing once, and leaves no word unfilled', () => {
    const wrong = each((locale, record) => {
      const text = lead(locale, record);
      const sentences = text.split(/(?<=[.。]) ?/).filter((sentence) => sentence !== '');
      const isFaulty = new Set(sentences).size < sentences.length || /[{}|\n]|undefined|null| {2}|[ ,]\.|，，|。。/.test(text);
      return isFaulty ? [text] : [];
    });
    expect(wrong).toEqual([]);
  });
});

test('a lead reads as a sentence: what was bought from whom, for whom, when, for how much', () => {
  const record = atlas.cases.get('beijing-2004-huizeren');
  if (!record) throw new Error('no such case');
  expect(lead('en', record)).toBe(
    'In 2004 the Justice Bureau of Dongcheng District bought community corrections from the Beijing Huizeren Consulting Service Centre, for offenders under supervision in the community. The amount paid was 70,000 yuan per year.',
  );
  expect(lead('zh-hans', record)).toBe(
    '2004年，北京东城司法局向北京惠泽人咨询服务中心购买社区矫正，服务对象是在社区接受矫正的罪犯。支付金额为每年7万元。',
  );
});

test('a doubtful amount is never named without its doubt', () => {
  const record = atlas.cases.get('guangzhou-2012-57-yi');
  if (!record) throw new Error('no such case');
  expect(lead('en', record)).toContain('5.7 billion yuan (in doubt)');
  expect(lead('zh-hans', record)).toContain('57亿元（存疑）');
});

const none = { en: 'no such record', zh: '没有这条记录' };

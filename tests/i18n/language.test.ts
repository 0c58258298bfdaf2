import { describe, expect, test } from 'vitest';
import { inBoth, type Language, languageOf, languages } from '../../src/i18n/language.ts';
import { vocabularyKeys } from '../../src/i18n/vocabulary.ts';

const [en, hans, hant] = [languageOf('en'), languageOf('zh-hans'), languageOf('zh-hant')];
const wuxi = { en: 'Wuxi', zh: '无锡' };

describe('a language', () => {
  test('is one object for each locale, in the order of the atlas', () => {
    expect(languageOf('zh-hans')).toBe(hans);
    expect(languages).toEqual([en, hans, hant]);
    expect(languages.map(({ tag, ownName }) => [tag, ownName])).toEqual([
      ['en', 'English'],
      ['zh-Hans', '简体'],
      ['zh-Hant', '繁體'],
    ]);
  });

  test('has the other language beside it: English for Chinese readers, Simplified Chinese for English ones', () => {
    expect([en, hans, hant].map(({ other }) => other)).toEqual([hans, en, en]);
    expect([en, hans, hant].map(({ other }) => other.text(wuxi))).toEqual(['无锡', 'Wuxi', 'Wuxi']);
  });

  test('shows originals beside names only where names are translated', () => {
    expect(languages.map(({ hasOriginals }) => hasOriginals)).toEqual([true, false, false]);
  });

  test('gives every word in its own script', () => {
    expect(languages.map(({ text }) => text(wuxi))).toEqual(['Wuxi', '无锡', '無錫']);
    expect(languages.map(({ script }) => script('无锡'))).toEqual(['无锡', '无锡', '無錫']);
    expect(languages.map(({ t }) => t('nav.sources'))).toEqual(['Sources', '来源文献', '來源文獻']);
    expect(languages.map(({ vocabulary }) => vocabulary('verdict', 'holds'))).toEqual(['Agrees', '相符', '相符']);
    expect(languages.map(({ showDate }) => showDate(null))).toEqual(['not recorded', '未载', '未載']);
  });

  test('counts in one form and another in English, and in one form in Chinese', () => {
    expect([1, 2].map((n) => en.count('count.purchases', n))).toEqual(['1 purchase', '2 purchases']);
    expect([1, 2].map((n) => hans.count('count.purchases', n).replace(String(n), 'n'))).toEqual(
      Array(2).fill(hans.count('count.purchases', 3).replace('3', 'n')),
    );
  });

  test('leads to pages in itself', () => {
    expect(languages.map(({ path }) => path('cases'))).toEqual(['/en/cases/', '/zh-hans/cases/', '/zh-hant/cases/']);
    expect(hant.refPath('term/pilot')).toBe('/zh-hant/glossary/#pilot');
  });

  test('numbers plates with its own numerals', () => {
    expect([1, 2, 9].map((n) => en.numeral(n))).toEqual(['1', '2', '9']);
    expect([1, 2, 9].map((n) => hans.numeral(n))).toEqual(['一', '二', '九']);
  });

  test('begins a name small within an English sentence; Chinese has no capitals', () => {
    expect(en.inSentence('Way of buying')).toBe('way of buying');
    expect(hans.inSentence('购买方式')).toBe('购买方式');
    expect(hans.inSentence('NGO 发展中心')).toBe('NGO 发展中心');
  });

  test('puts names in the order of letters, of sound, of strokes', () => {
    const names = ['重庆', '上海', '北京'];
    const ordered = ({ nameOrder, script }: Language) => names.map(script).sort(nameOrder.compare);
    expect(['Wuxi', 'beijing', 'Ningbo'].sort(en.nameOrder.compare)).toEqual(['beijing', 'Ningbo', 'Wuxi']);
    expect(ordered(hans)).toEqual(['北京', '重庆', '上海']);
    // 上 has three strokes, 北 five, 重 nine.
    expect(ordered(hant)).toEqual(['上海', '北京', '重慶']);
  });
});

describe('the marks of a language', () => {
  // English marks are followed by a space; Chinese marks fill a square (GB/T 15834: 顿号, 逗号, 分号, 冒号, 句号) and take none.
  test.each<[mark: keyof Language, english: string, chinese: string]>([
    ['listComma', ', ', '\u3001'],
    ['comma', ', ', '\uff0c'],
    ['semicolon', '; ', '\uff1b'],
    ['colon', ': ', '\uff1a'],
    ['fullStop', '. ', '\u3002'],
    ['space', ' ', ''],
    ['joiner', '', '\u2060'],
  ])('%s', (mark, english, chinese) => {
    expect(languages.map((language) => language[mark])).toEqual([english, chinese, chinese]);
  });

  test('join the parts of a list as its readers write it', () => {
    expect(languages.map(({ text, listComma }) => [wuxi, { en: 'Ningbo', zh: '宁波' }].map(text).join(listComma))).toEqual([
      'Wuxi, Ningbo',
      '无锡、宁波',
      '無錫、寧波',
    ]);
  });
});

test('a text in both written languages has Simplified Chinese, which Traditional is converted from', () => {
  expect(inBoth(({ text, colon }) => `${text(wuxi)}${colon}2005`)).toEqual({ en: 'Wuxi: 2005', zh: '无锡：2005' });
});

test('the keys of a vocabulary come in their order', () => {
  expect(vocabularyKeys('confidence')).toEqual(['high', 'medium', 'low']);
});

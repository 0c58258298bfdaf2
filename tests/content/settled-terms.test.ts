import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { type OwnText, ownTexts } from '../../src/check/prose/own-texts.ts';
import en from '../../src/i18n/en.json' with { type: 'json' };
import zh from '../../src/i18n/zh.json' with { type: 'json' };
import type { WrittenLanguage } from '../../src/values/locale.ts';
import { atlas } from './content.ts';

/** A word that our texts do not use, and the one that stands in its place. `within` limits it to the interface. */
interface Refused {
  language: WrittenLanguage;
  word: RegExp;
  instead: string;
  within?: 'interface';
}

/** One term, one meaning. The first group settles the names of our own things, the second names people as they are named today. */
const refused: Refused[] = [
  { language: 'zh', word: /异文|分歧|有争议/, instead: '说法不一' },
  { language: 'zh', word: /复核(?!委员会)|核算单/, instead: '重新核算；怎样算出来的' },
  { language: 'zh', word: /手册/, instead: '指南', within: 'interface' },
  { language: 'zh', word: /引文|所引著作/, instead: '引用文献' },
  { language: 'zh', word: /编年/, instead: '年表' },
  { language: 'zh', word: /政策与文件|法规与文件|政策文件/, instead: '法规政策', within: 'interface' },
  { language: 'zh', word: /由此及彼|四至八到|一文自异|逐规编列|约数之内|有一年|书名，取自/, instead: '一句平常的话' },
  {
    language: 'en',
    word: /\b[Cc]onflicts?\b|\b[Cc]ontradictions?\b|\b[Ii]n dispute\b/,
    instead: 'where sources disagree',
    within: 'interface',
  },
  {
    language: 'en',
    word: /\bRecompute|\bChecks\b|\b[Rr]eceipt\b/,
    instead: 'sums recalculated; how this was counted',
    within: 'interface',
  },
  { language: 'en', word: /\b[Rr]ules? (?:and|or) documents?\b|\bPolicies\b/, instead: 'rules and policies', within: 'interface' },
  {
    language: 'en',
    word: /\b[Kk]indred\b|\bOnward\b|\b[Pp]urses?\b|\bWhat speaks for\b|\bdoes not tell\b|\bis not told\b/,
    instead: 'a plain phrase',
  },
  {
    language: 'en',
    word: /\bthe (?:old|disabled|jobless)(?=[,.;:]| and | or |$)|\bold people\b|\baddicts?\b|\bdisabled people\b/i,
    instead: 'older people, people with disabilities, people who use drugs',
  },
];

/** Names of others and words to search by are theirs. */
const namesOfOthers = / (?:name|title|short|names\b.*|synonyms\b.*|alsoKnownAs\b.*)$/;

const texts: OwnText[] = [
  ...ownTexts(atlas),
  ...Object.entries(en).map(([key, text]): OwnText => ({ use: `interface ${key}`, language: 'en', text })),
  ...Object.entries(zh).map(([key, text]): OwnText => ({ use: `interface ${key}`, language: 'zh', text })),
  ...readdirSync('content/vocabularies')
    .filter((file) => file.endsWith('.json') && file !== 'verdict.json')
    .flatMap((file) => {
      const words = JSON.parse(readFileSync(`content/vocabularies/${file}`, 'utf8')) as Record<string, Record<WrittenLanguage, string>>;
      return Object.entries(words).flatMap(([id, text]): OwnText[] =>
        (['en', 'zh'] as const).map((language) => ({ use: `interface ${file} ${id}`, language, text: text[language] })),
      );
    }),
];

const breaches = (own: OwnText[]) =>
  own
    .filter(({ use }) => !(namesOfOthers.test(use) && !/^(?:cases|guide)\//.test(use)))
    .flatMap(({ use, language, text }) =>
      refused
        .filter((term) => term.language === language && (!term.within || use.startsWith('interface ')))
        .flatMap(({ word, instead }) => (word.test(text) ? [`${use} (${language}): "${word.exec(text)?.[0]}"; write ${instead}`] : [])),
    );

describe('one term has one meaning', () => {
  test('in each of our texts', () => expect(breaches(texts)).toEqual([]));

  test.each([
    { use: 'interface nav.guide', language: 'zh', text: '手册' },
    { use: 'guide/any block 1', language: 'zh', text: '据讲义，有一年来自企业' },
    { use: 'cases/any block 1', language: 'en', text: 'The money came from several purses.' },
    { use: 'cases/any title', language: 'en', text: 'Buying home care for the old' },
  ] satisfies OwnText[])('a text that says $text is found', (text) => expect(breaches([text])).toHaveLength(1));

  test.each([
    { use: 'cases/any block 1', language: 'zh', text: '家庭综合服务中心评估手册' },
    { use: 'policies/any did', language: 'zh', text: '另设复核委员会' },
    { use: 'cases/any block 1', language: 'en', text: 'in the old way' },
  ] satisfies OwnText[])('$text is something else', (text) => expect(breaches([text])).toEqual([]));
});

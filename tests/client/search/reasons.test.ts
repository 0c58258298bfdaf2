import { describe, expect, test } from 'vitest';
import { sentenceOf, translatorOf } from '../../../src/client/search/reasons.ts';
import { stringsUnder } from '../../../src/i18n/strings-under.ts';
import { type How, type Kind, kinds } from '../../../src/search/format/records.ts';
import type { Why } from '../../../src/search/query/explain.ts';

const t = translatorOf(stringsUnder('en', 'search.say.'));
const why = (key: How, typed: string, words = typed, through: Why['through'] = null): Why => ({ key, typed, words, through });
const through = (kind: Kind, name: string) => ({ kind, id: 'any', name });
const sentence = (kind: Kind, ...reasons: Why[]) => sentenceOf(t, { kind, why: reasons });

describe('why a record was found', () => {
  test.each<[Kind, Why, string]>([
    ['case', why('text', 'coupon'), 'Matched because “coupon” is in its text.'],
    ['case', why('spelling', 'elderley', 'elderly'), 'Matched because “elderley” was read as “elderly”.'],
    ['case', why('name', 'wuxi', 'Wuxi', through('place', 'Wuxi')), 'Matched because its place is Wuxi.'],
    ['policy', why('name', 'moca', 'MOCA', through('organisation', 'MOCA')), 'Matched because MOCA issued it.'],
    ['organisation', why('name', 'wuxi', 'Wuxi', through('place', 'Wuxi')), 'Matched because its seat is Wuxi.'],
    ['service', why('name', 'care', 'Care', through('service', 'Care')), 'Matched because it is part of Care.'],
    ['check', why('name', 'wuxi', 'Wuxi', through('place', 'Wuxi')), 'Matched because it concerns Wuxi.'],
    ['person', why('name', 'npi', 'NPI', through('organisation', 'NPI')), 'Matched because it concerns NPI.'],
    [
      'case',
      why('synonym', 'aging', 'aging in place', through('service', 'Home care')),
      'Matched because its service is Home care (“aging in place” is another word for it).',
    ],
  ])('%s, %j', (kind, reason, expected) => expect(sentence(kind, reason)).toBe(expected));

  test('each reason is said once, in the order of the query', () => {
    const care = why('name', 'care', 'care');
    expect(sentence('case', care, why('year', '2007'), care)).toBe('Matched because “care” is in its name; 2007 is in its dates.');
  });

  test('a year is said with its unit once', () => {
    const inChinese = translatorOf(stringsUnder('zh-hans', 'search.say.'));
    expect(sentenceOf(inChinese, { kind: 'case', why: [why('year', '2008年')] })).toContain('2008年');
    expect(sentenceOf(inChinese, { kind: 'case', why: [why('year', '2008年')] })).not.toContain('年年');
  });

  test('says nothing when nothing was typed', () => expect(sentence('case')).toBe(''));

  test('repeats no more of a long query than a line takes', () => {
    expect(sentence('case', why('text', 'x'.repeat(60)))).toBe(`Matched because “${'x'.repeat(24)}…” is in its text.`);
  });
});

test.each(['en', 'zh-hans', 'zh-hant'] as const)('every way of being found has its words in %s', (locale) => {
  const words = stringsUnder(locale, 'search.say.');
  const hows: How[] = ['name', 'synonym', 'about', 'text', 'figure', 'year', 'pinyin', 'initials', 'abbreviation', 'spelling'];
  for (const how of hows) expect(words[`own.${how}`], how).toBeTruthy();
  // A way of buying has no heading: it only leads to cases.
  for (const kind of kinds.filter((known) => known !== 'way')) expect(words[`kind.${kind}`], kind).toBeTruthy();
});

import { expect, test } from 'vitest';
import { beforeVerb, bodyInSentence, inSentence, withArticle } from '../../src/i18n/in-sentence.ts';

test('a label is no longer the beginning of a sentence', () => {
  expect(inSentence('en', 'Way of buying')).toBe('way of buying');
  expect(inSentence('zh', '购买方式')).toBe('购买方式');
});

test.each([
  ['Justice Bureau of Dongcheng District', 'the Justice Bureau of Dongcheng District'],
  ['Shanghai YMCA', 'Shanghai YMCA'],
  ['The Gulou Government', 'The Gulou Government'],
  ['Local government at Beizhuang Town', 'local government at Beizhuang Town'],
  ['Social workers’ association', 'the social workers’ association'],
  ['Boys’ and Girls’ Clubs', 'Boys’ and Girls’ Clubs'],
])('%s is %s in an English sentence', (name, words) => expect(bodyInSentence('en', name)).toBe(words));

test('a name with a comma is closed by one before the verb, a list is not', () => {
  expect(beforeVerb('en', 'the Gulou District Government, Nanjing')).toBe('the Gulou District Government, Nanjing,');
  expect(beforeVerb('en', 'the Office, the Bank and the Fund')).toBe('the Office, the Bank and the Fund');
  expect(beforeVerb('zh', '南京市鼓楼区政府')).toBe('南京市鼓楼区政府');
});

test('an article goes by the sound of its noun', () => {
  expect(['event', 'mention'].map((noun) => withArticle('en', noun))).toEqual(['an event', 'a mention']);
  expect(withArticle('zh', '活动')).toBe('活动');
});

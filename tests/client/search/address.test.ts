import { describe, expect, test } from 'vitest';
import { isAsked, nothing, readAtMost, readQuestion, withoutTyped, writeQuestion } from '../../../src/client/search/address.ts';

describe('the address of a question', () => {
  test('goes round: what is written is read back', () => {
    const question = { words: '居家养老 2007', kind: 'case', place: 'wuxi', service: 'home-based-elderly-care', year: 2007 } as const;
    expect(readQuestion(writeQuestion(question))).toEqual(question);
    expect(writeQuestion({ ...nothing, words: 'home care', place: 'wuxi' })).toBe('?q=home+care&place=wuxi');
    expect(writeQuestion(nothing)).toBe('');
  });

  test.each([
    ['?kind=castle', 'a kind there is none of'],
    ['?kind=way', 'a kind that has no results'],
    ['?year=twenty', 'no year'],
    ['?year=20077', 'a long year'],
    ['?place=%3Cb%3E', 'no id'],
    ['?other=1', 'another parameter'],
  ])('%s asks nothing: %s', (address) => expect(readQuestion(address)).toEqual(nothing));

  test('holds no more words than are read', () => {
    expect(readQuestion(writeQuestion({ ...nothing, words: 'a'.repeat(10_000) })).words).toBe('a'.repeat(64));
    expect(writeQuestion({ ...nothing, words: '\ud800' })).toBe('?q=%EF%BF%BD');
  });
});

test('letters are cut as they are read, not in the middle', () => {
  expect(readAtMost('👩‍👧'.repeat(3), 2)).toBe('👩‍👧'.repeat(2));
  expect(readAtMost('short', 24)).toBe('short');
});

test('a kind alone asks for nothing', () => {
  expect(isAsked({ ...nothing, kind: 'case' })).toBe(false);
  expect(isAsked({ ...nothing, words: '  ' })).toBe(false);
  expect(isAsked({ ...nothing, year: 2007 })).toBe(true);
});

describe('what a chip says is taken from the words', () => {
  test.each([
    ['home care wux', ['wux'], 'home care'],
    ['home care in wuxi', ['wuxi'], 'home care'],
    ['无锡居家养老', ['无锡'], '居家养老'],
    ['无锡的居家养老', ['无锡'], '的居家养老'],
    ['shanghai luwan care', ['shanghai', 'luwan'], 'care'],
    ['wuxi', ['wuxi'], ''],
    ['of the elderly in', ['elderly'], ''],
    ['home care', ['not there'], 'home care'],
  ])('%s without %j', (words, typed, left) => expect(withoutTyped(words, typed)).toBe(left));
});

import { describe, expect, test } from 'vitest';
import { emptyQuery, isSearchable, readQuery, withoutTyped, writeQuery } from '../../../src/client/search/address.ts';

describe('the address of a query', () => {
  test('goes round: what is written is read back', () => {
    const query = { text: '居家养老 2007', kind: 'case', place: 'wuxi', service: 'home-based-elderly-care', year: 2007 } as const;
    expect(readQuery(writeQuery(query))).toEqual(query);
    expect(writeQuery({ ...emptyQuery, text: 'home care', place: 'wuxi' })).toBe('?q=home+care&place=wuxi');
    expect(writeQuery(emptyQuery)).toBe('');
  });

  test.each([
    ['?kind=castle', 'a kind there is none of'],
    ['?kind=way', 'a kind that has no results'],
    ['?year=twenty', 'no year'],
    ['?year=20077', 'a long year'],
    ['?place=%3Cb%3E', 'no id'],
    ['?other=1', 'another parameter'],
  ])('%s asks nothing: %s', (address) => expect(readQuery(address)).toEqual(emptyQuery));

  test('holds no more words than are read', () => {
    expect(readQuery(writeQuery({ ...emptyQuery, text: 'a'.repeat(10_000) })).text).toBe('a'.repeat(64));
    expect(writeQuery({ ...emptyQuery, text: '\ud800' })).toBe('?q=%EF%BF%BD');
  });
});

test('a kind alone asks for nothing', () => {
  expect(isSearchable({ ...emptyQuery, kind: 'case' })).toBe(false);
  expect(isSearchable({ ...emptyQuery, text: '  ' })).toBe(false);
  expect(isSearchable({ ...emptyQuery, year: 2007 })).toBe(true);
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

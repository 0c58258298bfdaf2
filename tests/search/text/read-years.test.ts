import { describe, expect, test } from 'vitest';
import { readYears } from '../../../src/search/text/read-years.ts';

describe('a span of years is read', () => {
  test.each<[string, number | null, number | null]>([
    ['2008年以后的政策', 2008, null],
    ['2008年以後的政策', 2008, null],
    ['２００８年后', 2008, null],
    ['2008年起', 2008, null],
    ['2008年及以后', 2008, null],
    ['自2008年以来', 2008, null],
    ['rules since 2008', 2008, null],
    ['rules after 2008', 2008, null],
    ['policies from 2008 onwards', 2008, null],
    ['2008 or later', 2008, null],
    ['2003年以前的案例', null, 2003],
    ['2003年之前', null, 2002],
    ['2003年前', null, 2002],
    ['rules before 2000', null, 1999],
    ['until 2005', null, 2005],
    ['2000–2002', 2000, 2002],
    ['2000—2002年', 2000, 2002],
    ['2004-06', 2004, 2006],
    ['2004年至2006年', 2004, 2006],
    ['between 2004 and 2006', 2004, 2006],
    ['from 2004 to 2006', 2004, 2006],
    ['2004到2006年之间', 2004, 2006],
    ['cases in the 1990s', 1990, 1999],
    ['2000年代的政策', 2000, 2009],
    ['20世纪90年代', 1990, 1999],
    ['90年代', 1990, 1999],
  ])('%s', (query, from, to) => {
    expect(readYears(query)).toMatchObject({ from, to });
  });
});

describe('no span is read in', () => {
  test.each(['2007', '无锡2007', 'home care in 2007', '2007年居家养老', '2006-2004', '120082年以后', '96890'])('%s', (query) => {
    expect(readYears(query)).toBeNull();
  });
});

test('what is left of the query is handed back', () => {
  expect(readYears('深圳2010年以后的法规')?.rest).toBe('深圳 的法规');
  expect(readYears('rules before 2000 in Shanghai')?.rest).toBe('rules in shanghai');
});

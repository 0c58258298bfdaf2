import { describe, expect, test } from 'vitest';
import { fold, readFoldingTable } from '../../../src/search/text/fold.ts';
import { tokensOf } from '../../../src/search/text/tokens.ts';

const characters = readFoldingTable('養养無无錫锡');

describe('words made alike', () => {
  test.each([
    ['case', 'Home CARE', 'home care'],
    ['width', 'ＷＵＸＩ　２００７', 'wuxi 2007'],
    ['script', '無錫居家養老', '无锡居家养老'],
    ['apostrophes', "Jing’an, People's", 'jingan peoples'],
    ['hyphens and dashes', 'home-based — care', 'home based care'],
    ['quotation marks', '“96890”社区', '96890 社区'],
    ['tone marks', 'jūjiā yǎnglǎo', 'jujia yanglao'],
    ['ü, whole or in parts', 'lǜshī lu\u0308', 'lvshi lv'],
    ['spaces', '  a \t b\n', 'a b'],
    ['ligatures', 'oﬃce', 'office'],
    ['broken characters', 'a\ud800b', 'a b'],
  ])('%s', (_, words, expected) => expect(fold(words, characters).text).toBe(expected));
});

test('every letter knows where it stood', () => {
  const { text, positions } = fold('«無錫» oﬃce', characters);
  expect(text).toBe('无锡 office');
  expect(positions).toEqual([1, 2, 3, 5, 6, 6, 6, 7, 8]);
});

test('words are taken apart by script, and stand where they stood', () => {
  expect(tokensOf('無錫 home-care 2007年', characters).map(({ script, key, from, to }) => [script, key, from, to])).toEqual([
    ['han', '无', 0, 1],
    ['han', '锡', 1, 2],
    ['word', 'home', 3, 7],
    ['word', 'care', 8, 12],
    ['number', '2007', 13, 17],
    ['han', '年', 17, 18],
  ]);
});

describe('one key for plurals and spellings', () => {
  test.each([
    ['services', 'service'],
    ['agencies', 'agency'],
    ['classes', 'class'],
    ['centers', 'centre'],
    ['organizations', 'organisation'],
    ['organising', 'organising'],
    ['business', 'business'],
    ['status', 'status'],
    ['gas', 'gas'],
    ['analysis', 'analysis'],
    ['aging', 'ageing'],
  ])('%s is %s', (word, key) => expect(tokensOf(word, characters)[0]?.key).toBe(key));
});

test.each([
  ['4,197.3 万元', '4197.3 万元'],
  ['5.2 million', '5.2 million'],
  ['2004.2005', '2004.2005'],
  ['1,2 and 3', '1 2 and 3'],
  ['Ltd. 3', 'ltd 3'],
])('a number keeps its point and loses its commas: %s', (words, expected) => expect(fold(words, new Map()).text).toBe(expected));

import { Converter } from 'opencc-js/cn2t';
import { describe, expect, test } from 'vitest';
import { fold, readCharacters } from '../../src/atlas/search/fold.ts';
import { openIndex } from '../../src/atlas/search/open-index.ts';
import { ranked } from '../../src/atlas/search/query.ts';
import { showYears } from '../../src/i18n/show.ts';
import { text } from '../../src/i18n/text.ts';
import { vocabularies } from '../../src/i18n/vocabulary.ts';
import { atlasOf } from '../../src/site/loaders/read-atlas.ts';
import { readContent } from '../../src/site/loaders/read-content.ts';
import { searchData } from '../../src/site/search-index.ts';
import type { Locale } from '../../src/values/locale.ts';

const atlas = atlasOf(readContent('content'));
const dataFor = (locale: Locale) =>
  searchData(atlas, { locale, text: (words) => text(locale, words), years: (dated) => showYears(locale, dated), ways: vocabularies.way });
const data = dataFor('en');
const index = openIndex(data);
const indexes = [index, openIndex(dataFor('zh-hans')), openIndex(dataFor('zh-hant'))];
const answered = new Map<string, string[]>();
const topTen = (query: string, opened = index) => {
  const key = `${opened.data.locale} ${query}`;
  const known =
    answered.get(key) ??
    ranked(opened, query)
      .slice(0, 10)
      .map(({ kind, id, score }) => `${kind}/${id} ${score}`);
  answered.set(key, known);
  return known;
};

const services = [...atlas.services.values()];
const words = services.flatMap(({ id, term, synonyms }) =>
  [term.en, term.zh, ...synonyms.en, ...synonyms.zh, ...synonyms.zhHant].map((word) => ({ id, word })),
);
const chineseWords = [
  ...new Set(
    [...words.map(({ word }) => word), ...data.records.map(({ otherName }) => otherName)].filter((word) => /\p{Script=Han}/u.test(word)),
  ),
];

test('every term and synonym of the thesaurus finds its service, first or tied', () => {
  const lost = words.filter(({ id, word }) => {
    const found = ranked(index, word).filter(({ kind }) => kind === 'service');
    return found.find((result) => result.id === id)?.score !== found[0]?.score || found.length === 0;
  });
  expect(lost).toEqual([]);
});

describe('every script and width gives the same ten', () => {
  const converters = ['tw', 'hk', 't'].map((to) => Converter({ from: 'cn', to: to as 'tw' }));
  test('Simplified and Traditional', () => {
    const apart = chineseWords
      .flatMap((word) => converters.map((convert) => [word, convert(word)] as const))
      .filter(([word, other]) => topTen(word).join() !== topTen(other).join());
    expect(apart).toEqual([]);
  });
  test('full width and capitals', () => {
    const wide = (word: string) =>
      word.replace(/[!-~]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0xfee0)).replace(/ /g, '\u3000');
    const apart = words.filter(
      ({ word }) => topTen(word).join() !== topTen(wide(word)).join() || topTen(word).join() !== topTen(word.toUpperCase()).join(),
    );
    expect(apart).toEqual([]);
  });
  test('readers of any language', () => {
    const apart = [
      '居家养老',
      'home care',
      'jujia yanglao',
      '2007 无锡',
      'Shenzen',
      '社区矫正',
      'NPI',
      '浦',
      ...services.map(({ term }) => term.zh),
    ].filter((query) => new Set(indexes.map((opened) => topTen(query, opened).join())).size > 1);
    expect(apart).toEqual([]);
  });
  test('folding what was folded changes nothing', () => {
    for (const opened of indexes) {
      const characters = readCharacters(opened.data.characters);
      for (const { text: name } of opened.forms) {
        const { text: folded } = fold(name, characters);
        expect(fold(folded, characters).text).toBe(folded);
      }
    }
  });
});

test('every record is among the first ten of its kind for its name in either language', () => {
  const lost = data.records.filter(
    (record) =>
      record.kind !== 'way' &&
      [record.name, record.otherName].some(
        (name) =>
          !ranked(index, name)
            .filter(({ kind }) => kind === record.kind)
            .slice(0, 10)
            .some(({ id }) => id === record.id),
      ),
  );
  expect(lost.map(({ kind, id }) => `${kind}/${id}`)).toEqual([]);
});

test('places are read as their people read them', () => {
  const readings = [...data.records]
    .filter(({ kind }) => kind === 'place')
    .map(({ otherName }) => index.forms.find(({ text: name }) => name === otherName)?.syllables?.join(''));
  expect(readings).toEqual(expect.arrayContaining(['wuxi', 'changshoulujiedao', 'leanxian']));
});

test('hostile questions are answered without a fault, and quickly', () => {
  const pieces = [
    '居',
    '養',
    'ﷺ',
    '👩‍👩‍👧‍👦',
    '\u202e',
    '\ud800',
    '\u0000',
    '%',
    '(',
    '[',
    '\\',
    '*',
    '^',
    '$',
    '{}',
    '<script>',
    "'",
    '"',
    '--',
    '../',
    '= 1',
    'a',
    'ju',
    'zzzz',
    '９',
    'e\u0301',
    'İ',
    'ß',
    '\u0308',
    ' ',
    '\n',
    'constructor',
    '__proto__',
    'toString',
    '2007',
    '1e9',
    '社',
    '的',
    'é'.repeat(50),
    'home '.repeat(40),
    '养老'.repeat(80),
    'z̷'.repeat(500),
  ];
  let seed = 7;
  const next = (below: number) => {
    seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
    return seed % below;
  };
  for (let n = 0; n < 500; n++) {
    const query = Array.from({ length: 1 + next(12) }, () => pieces[next(pieces.length)]).join('');
    for (const { score } of ranked(index, query)) expect(Number.isFinite(score)).toBe(true);
  }
});

test('a question is cut at 64 graphemes', () => {
  expect(topTen(`${'x'.repeat(63)} 居家养老`)).toEqual([]);
  expect(topTen('居家养老'.repeat(16))).toEqual(topTen('居家养老'.repeat(400)));
});

import { Converter } from 'opencc-js/cn2t';
import { describe, expect, test } from 'vitest';
import { openFiles } from '../../scripts/lib/search-of.ts';
import { traditional } from '../../src/i18n/traditional.ts';
import { ranked } from '../../src/search/query/search.ts';
import { fold } from '../../src/search/text/fold.ts';
import { entities, files, index } from './ask.ts';
import { atlas } from './content.ts';

const indexes = [index, await openFiles(files, 'zh-hans'), await openFiles(files, 'zh-hant')];
const answered = new Map<string, Promise<string[]>>();
const topTen = (query: string, opened = index) => {
  const key = `${opened.locale} ${query}`;
  const known =
    answered.get(key) ??
    ranked(opened, query, { limit: 10 }).then((results) => results.slice(0, 10).map(({ kind, id, score }) => `${kind}/${id} ${score}`));
  answered.set(key, known);
  return known;
};
const apartIn = async (pairs: (readonly [string, string])[]) => {
  const apart: (readonly [string, string])[] = [];
  for (const pair of pairs) if ((await topTen(pair[0])).join() !== (await topTen(pair[1])).join()) apart.push(pair);
  return apart;
};

const words = [...atlas.services.values()].flatMap(({ term, synonyms }) => [
  term.en,
  term.zh,
  ...synonyms.en,
  ...synonyms.zh,
  ...synonyms.zhHant,
]);
const chineseWords = [...new Set([...words, ...entities.map(({ name }) => name.zh)].filter((word) => /\p{Script=Han}/u.test(word)))];

describe('every script and width gives the same ten', () => {
  test('Simplified and Traditional', async () => {
    const converters = ['tw', 'hk', 't'].map((to) => Converter({ from: 'cn', to: to as 'tw' }));
    expect(await apartIn(chineseWords.flatMap((word) => converters.map((convert) => [word, convert(word)] as const)))).toEqual([]);
  });
  test('full width and capitals', async () => {
    const wide = (word: string) =>
      word.replace(/[!-~]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0xfee0)).replace(/ /g, '\u3000');
    expect(await apartIn(words.flatMap((word) => [[word, wide(word)] as const, [word, word.toUpperCase()] as const]))).toEqual([]);
  });
  test('readers of any language', async () => {
    const queries = ['居家养老', 'home care', 'jujia yanglao', '2007 无锡', 'Shenzen', '社区矫正', 'NPI', '浦', ...words.slice(0, 100)];
    const apart: string[] = [];
    for (const query of queries) {
      const ten = await Promise.all(indexes.map(async (opened) => (await topTen(query, opened)).join()));
      if (new Set(ten).size > 1) apart.push(query);
    }
    expect(apart).toEqual([]);
  });
  test('what the pages say in Traditional is folded into what they say in Simplified', () => {
    const apart = entities
      .flatMap(({ name, names, about, texts }) => [name, ...names, ...about, ...texts])
      .filter(({ zh }) => fold(traditional(zh), index.folding).text !== fold(zh, index.folding).text);
    expect(apart.map(({ zh }) => zh)).toEqual([]);
  });
  test('folding what was folded changes nothing', () => {
    for (const { text } of index.forms) {
      const { text: folded } = fold(text, index.folding);
      expect(fold(folded, index.folding).text).toBe(folded);
    }
  });
});

test('every record is among the first ten of its kind for its name in either language, or as good as they', async () => {
  const lost: string[] = [];
  for (const { kind, id, name } of entities) {
    if (kind === 'way') continue;
    for (const words of [name.en, name.zh]) {
      const own = (await ranked(index, words, { kind, limit: 20 })).filter((result) => result.kind === kind);
      const found = own.find((result) => result.id === id);
      if (!found || found.score < (own[9]?.score ?? 0)) lost.push(`${kind}/${id}: ${words}`);
    }
  }
  expect(lost).toEqual([]);
});

test('places are read as their people read them', () => {
  const readings = index.names
    .filter(({ kind }) => kind === 'place')
    .map(({ zh }) => index.pinyin().syllables[index.forms.findIndex(({ text }) => text === zh)]?.join(''));
  expect(readings).toEqual(expect.arrayContaining(['wuxi', 'changshoulujiedao', 'leanxian']));
});

test('a query is cut at 64 graphemes', async () => {
  expect(await topTen(`${'x'.repeat(63)} 居家养老`)).toEqual([]);
  expect(await topTen('居家养老'.repeat(16))).toEqual(await topTen('居家养老'.repeat(400)));
});

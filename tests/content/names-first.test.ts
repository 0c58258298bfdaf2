import { describe, expect, test } from 'vitest';
import { openFiles } from '../../scripts/lib/search-of.ts';
import { traditional } from '../../src/i18n/traditional.ts';
import { searchAsked } from '../../src/search/query/search-asked.ts';
import { files, index } from './ask.ts';

const inTraditional = await openFiles(files, 'zh-hant');
const first = async (query: string) => {
  const { groups } = (await searchAsked(index, query, { limit: 3 })).response;
  const [best] = groups[0]?.results ?? [];
  return best ? `${best.kind}/${best.id}` : null;
};

/** Names that more than one record bears, by any of its forms: the first of them may be any. */
const bearers = new Map<string, Set<string>>();
for (const { kind, id, en, zh, names = [], synonyms = [] } of index.names)
  for (const form of [en, zh, ...names, ...synonyms]) {
    const key = form.toLowerCase();
    bearers.set(key, (bearers.get(key) ?? new Set()).add(`${kind}/${id}`));
  }
const withPage = index.names.filter(({ kind }) => kind !== 'way');

describe('the record that bears the name comes first', () => {
  test.each([
    ['ADB', 'organisation/adb'],
    ['亚行', 'organisation/adb'],
    ['亞行', 'organisation/adb'],
    ['Wuxi', 'place/wuxi'],
    ['无锡', 'place/wuxi'],
    ['無錫', 'place/wuxi'],
    ['Non-Profit Incubator', 'organisation/npi'],
    ['NPI', 'organisation/npi'],
    ['home care', 'service/home-based-elderly-care'],
    ['居家養老', 'service/home-based-elderly-care'],
    ['jujiayanglao', 'service/home-based-elderly-care'],
  ])('%s', async (query, expected) => expect(await first(query)).toBe(expected));

  test('for every place, service and organisation, in three scripts', async () => {
    const elsewhere: string[] = [];
    for (const { en, zh } of withPage)
      for (const query of new Set([en, zh, traditional(zh)])) {
        // No more of a query is read.
        if (query.length > index.weights.longestQuery) continue;
        const found = await first(query);
        const own = bearers.get((query === traditional(zh) ? zh : query).toLowerCase());
        if (!found || !own?.has(found)) elsewhere.push(`${query}: ${found}`);
      }
    expect(elsewhere).toEqual([]);
  });
});

test('disputes and recalculations stand behind cases and services, unless they are asked for', async () => {
  const above: string[] = [];
  for (const { en, zh } of withPage)
    for (const query of [en, zh]) {
      const kinds = (await searchAsked(index, query, { limit: 3 })).response.groups.map(({ kind }) => kind);
      const least = Math.min(...(['check', 'conflict'] as const).map((kind) => kinds.indexOf(kind)).filter((at) => at >= 0));
      if (kinds.some((kind, at) => at > least && kind !== 'check' && kind !== 'conflict')) above.push(query);
    }
  expect(above).toEqual([]);
  expect(await first('disagreements about Wuxi')).toMatch(/^conflict\//);
  expect(await first('无锡的争议')).toMatch(/^conflict\//);
});

test('function words find nothing, in three scripts', async () => {
  for (const query of ['the', 'of the', 'in', 'what is the', '的', '什么', '什麼', '如何', '為什麼', '关于', '關於 的'])
    expect((await searchAsked(index, query)).response.groups, query).toEqual([]);
});

test('a city and a service in pinyin without a space find their cases', async () => {
  for (const [query, id] of [
    ['wuxijujiayanglao', 'wuxi-2007-home-care-coupons'],
    ['nanjingjujiayanglao', 'nanjing-2003-gulou-elderly-care'],
    ['ningbojujiayanglao', 'ningbo-2005-haishu-home-care'],
    ['shenzhenrenmintiaojie', 'shenzhen-2008-futian-mediation'],
    ['beijingshequjiaozheng', 'beijing-2004-huizeren'],
  ] as const)
    expect(await first(query), query).toBe(`case/${id}`);
});

test('a reader of Traditional is told why in Traditional', async () => {
  for (const query of ['jujia yanglao', '居家养老', 'wuxi fuwu', '浦东新区', '基金会评估', 'shanghai qingnianhui', 'jjyl']) {
    const { response } = await searchAsked(inTraditional, query, { limit: 5 });
    const said = response.groups.flatMap(({ results }) => results.flatMap(({ why }) => why));
    for (const { typed, words, through } of said) {
      if (words !== typed) expect(words, query).toBe(traditional(words));
      if (through) expect(through.name).toBe(traditional(through.name));
    }
  }
});

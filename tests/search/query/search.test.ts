import { describe, expect, test } from 'vitest';
import type { Result } from '../../../src/search/query/results.ts';
import { ranked, search } from '../../../src/search/query/search.ts';
import { snippetOf } from '../../../src/search/query/snippet.ts';
import { smallIndex } from '../small-index.ts';

const index = await smallIndex();
const found = async (query: string) => (await ranked(index, query)).map(({ kind, id }) => `${kind}/${id}`);
const first = async (query: string) => (await found(query))[0];
const why = async (query: string, id: string) => (await ranked(index, query)).find((result) => result.id === id)?.why;

describe('a case is found through what it is about', () => {
  test.each([
    ['its title', 'coupons', 'case/wuxi-coupons'],
    ['its title, read aloud', 'wailai xifu', 'case/migrant-wives'],
    ['its title, read aloud in one word', 'wailaixifu', 'case/migrant-wives'],
    ['its city', 'Wuxi', 'case/wuxi-coupons'],
    ['its city, from a district', 'Shanghai 2004', 'case/pudong-study'],
    ['its service', 'Home-based elderly care', 'case/wuxi-coupons'],
    ['a synonym of its service', 'home care', 'case/wuxi-coupons'],
    ['an organisation', 'BNU', 'case/pudong-study'],
    ['its year', '2007', 'case/wuxi-coupons'],
    ['its year, in Chinese', '2007年', 'case/wuxi-coupons'],
    ['its way of buying', 'voucher', 'case/wuxi-coupons'],
    ['a figure', '360', 'case/wuxi-coupons'],
    ['whom it serves', 'live alone', 'case/wuxi-coupons'],
    ['a word of its text', 'assessor', 'case/wuxi-coupons'],
    ['a word of its text, in Chinese', '评估员', 'case/wuxi-coupons'],
    ['a word of its text, half typed', 'assesso', 'case/wuxi-coupons'],
    ['a word of its text, misspelt', 'asessor', 'case/wuxi-coupons'],
    ['a word of its text, misspelt and half typed', 'assezs', 'case/wuxi-coupons'],
  ])('%s', async (_, query, expected) => {
    expect((await found(query)).filter((ref) => ref.startsWith('case/'))[0]).toBe(expected);
  });
});

test('a case is found through a wider service, behind it', async () => expect(await found('aged care')).toContain('case/wuxi-coupons'));
test('a case is found through the rule it follows, behind the rule', async () => {
  expect(await found('procurement')).toEqual(['policy/wuxi-measure', 'case/wuxi-coupons']);
});

describe('one name, however it is typed', () => {
  test.each([
    '居家养老',
    '居家養老',
    'jujia yanglao',
    'jujiayanglao',
    'ju jia yang lao',
    'jūjiā yǎnglǎo',
    'ＪＵＪＩＡ ＹＡＮＧＬＡＯ',
    'jjyl',
    'HOME CARE',
    'home-care',
    'homecare',
    'aging in place',
    'home caer',
  ])('%s finds the service', async (query) => {
    expect((await found(query)).filter((ref) => ref.startsWith('service/'))[0]).toBe('service/home-care');
  });

  test('the last word may still be growing', async () => {
    expect(await first('wux')).toBe('case/wuxi-coupons');
    expect(await first('jujia yangl')).toBe('case/wuxi-coupons');
    expect(await first('浦')).toBe('case/pudong-study');
  });

  test('a whole word goes before words it begins', async () => {
    const order = await found('home');
    expect(order.indexOf('case/wuxi-coupons')).toBeLessThan(order.indexOf('case/shanghai-homeless'));
  });
});

describe('it says why', () => {
  test('by a synonym, through the service', async () => {
    expect(await why('home care', 'wuxi-coupons')).toEqual([
      {
        key: 'synonym',
        typed: 'home care',
        words: 'home care',
        through: { kind: 'service', id: 'home-care', name: 'Home-based elderly care' },
      },
    ]);
  });
  test('each part of the query in its turn', async () => {
    expect((await why('無錫 2007', 'wuxi-coupons'))?.map(({ key, typed, words }) => [key, typed, words])).toEqual([
      ['name', '無錫', '无锡'],
      ['year', '2007', '2007'],
    ]);
  });
  test('a corrected word is named', async () => {
    expect(await why('Wuxii', 'wuxi')).toEqual([{ key: 'spelling', typed: 'Wuxii', words: 'Wuxi', through: null }]);
    expect(await why('asessor', 'wuxi-coupons')).toEqual([{ key: 'spelling', typed: 'asessor', words: 'assessor', through: null }]);
  });
  test('an abbreviation', async () => {
    expect(await why('北师大', 'bnu')).toEqual([{ key: 'abbreviation', typed: '北师大', words: '北京师范大', through: null }]);
  });
  test('a service that no case has leads to the cases of the wider one, and says so', async () => {
    expect(await first('nursing home')).toBe('service/residential-care');
    expect(await why('nursing', 'wuxi-coupons')).toEqual([
      { key: 'wider', typed: 'nursing', words: 'Elderly care', through: { kind: 'service', id: 'elderly-care', name: 'Elderly care' } },
    ]);
  });
});

describe('several words', () => {
  test('a name of several words is not torn apart', async () => {
    const [best, ...rest] = (await ranked(index, 'nursing home')).filter(({ kind }) => kind === 'service');
    expect(best?.id).toBe('residential-care');
    expect(rest.every(({ score }) => score < (best?.score ?? 0) / 2)).toBe(true);
  });
  test('two words found beat one', async () => {
    expect(await first('Shanghai study')).toBe('case/pudong-study');
  });
  test('none is left out for one word it lacks', async () => {
    expect(await found('Wuxi zzzz')).toContain('case/wuxi-coupons');
  });
  test('a way of buying is never a result of its own', async () => {
    expect((await found('voucher')).every((ref) => !ref.startsWith('way/'))).toBe(true);
  });
});

test('results come in groups by kind, the best group first and of equal ones the cases, cut at the limit', async () => {
  const { groups } = await search(index, 'elderly', { limit: 1 });
  expect(groups.map(({ kind, count, results }) => [kind, count, results.length])).toEqual([
    ['case', 1, 1],
    ['service', 3, 1],
  ]);
});

describe('narrowed', () => {
  const position = (id: string) => index.names.findIndex((record) => record.id === id);
  const idsOf = (results: Result[]) => results.map(({ id }) => id);
  test('to a place: its cases and rules only, also those of its districts', async () => {
    const { groups } = await search(index, '', { names: [position('shanghai')] });
    expect(groups.map(({ kind, results }) => [kind, idsOf(results)])).toEqual([
      ['case', ['pudong-study', 'shanghai-homeless', 'migrant-wives']],
    ]);
  });
  test('to a place and a year, with a word besides', async () => {
    expect(idsOf(await ranked(index, 'coupons', { names: [position('wuxi')], year: 2007 }))).toEqual(['wuxi-coupons']);
    expect(idsOf(await ranked(index, 'coupons', { names: [position('shanghai')], year: 2007 }))).toEqual([]);
  });
  test('an open end lasts as long as anything on record', async () => {
    expect(idsOf(await ranked(index, '', { year: 2008 }))).toEqual(['pudong-study', 'wuxi-measure']);
    expect(idsOf(await ranked(index, '', { year: 2003 }))).toEqual([]);
  });
});

test('a snippet is cut where most of the query stands', async () => {
  const { matches, documents } = await search(index, 'assessor report');
  const snippet = await snippetOf(index, matches, documents[0] ?? 0);
  expect(snippet?.text).toBe('… The assessor writes a report. It is kept.');
  expect(snippet?.highlights.map(([from, to]) => snippet.text.slice(from, to))).toEqual(['assessor', 'report']);
});

test.each(['', ' ', '。，！', '\u0000', '\ud800'])('%j finds nothing', async (query) => expect(await found(query)).toEqual([]));

describe('a name that the query consists of', () => {
  test.each([
    ['Wuxi', 'place/wuxi'],
    ['無錫', 'place/wuxi'],
    ['the BNU', 'organisation/bnu'],
    ['home care', 'service/home-care'],
    ['ageing in place', 'service/home-care'],
    ['jujiayanglao', 'service/home-care'],
  ])('%s comes first', async (query, expected) => expect(await first(query)).toBe(expected));

  test('goes before a name that only has it in a synonym', async () => {
    const services = (await found('home')).filter((ref) => ref.startsWith('service/'));
    expect(services.slice(0, 2)).toEqual(['service/home-care', 'service/residential-care']);
  });
});

describe('a long word in pinyin', () => {
  test.each(['wuxijujiayanglao', 'jujiayanglaowuxi', 'wuxijujiayangl'])('%s is taken apart', async (query) => {
    expect(await first(query)).toBe('case/wuxi-coupons');
  });

  test('is not, if its syllables are unknown', async () => {
    expect(await first('mediaiton')).toBeUndefined();
  });
});

test('stop words find nothing, and change nothing beside other words', async () => {
  for (const query of ['the', 'of the', '的', '如何', '什么']) expect(await found(query), query).toEqual([]);
  expect(await found('the coupons of')).toEqual(await found('coupons'));
});

test('a dispute stands behind the records it is about, unless it is asked for', async () => {
  const kinds = async (query: string) => (await search(index, query)).groups.map(({ kind }) => kind);
  expect((await kinds('coupons')).at(-1)).toBe('conflict');
  expect((await kinds('disputes about coupons: how many there were'))[0]).toBe('conflict');
});

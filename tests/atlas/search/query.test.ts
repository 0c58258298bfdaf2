import { describe, expect, test } from 'vitest';
import { ranked, search } from '../../../src/atlas/search/query.ts';
import { smallIndex } from './small-index.ts';

const index = smallIndex();
const found = (query: string) => ranked(index, query).map(({ kind, id }) => `${kind}/${id}`);
const first = (query: string) => found(query)[0];
const why = (query: string, id: string) => ranked(index, query).find((result) => result.id === id)?.why;

describe('a case is found through what it is about', () => {
  test.each([
    ['its title', 'coupons', 'case/wuxi-coupons'],
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
  ])('%s', (_, query, expected) => expect(first(query)).toBe(expected));
});

test('a case is found through a wider service, behind it', () => expect(found('aged care')).toContain('case/wuxi-coupons'));

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
  ])('%s finds the service', (query) => {
    expect(found(query).filter((ref) => ref.startsWith('service/'))[0]).toBe('service/home-care');
  });

  test('the last word may still be growing', () => {
    expect(first('wux')).toBe('case/wuxi-coupons');
    expect(first('jujia yangl')).toBe('case/wuxi-coupons');
    expect(first('浦')).toBe('case/pudong-study');
  });

  test('a whole word goes before words it begins', () => {
    expect(found('home').indexOf('case/wuxi-coupons')).toBeLessThan(found('home').indexOf('case/shanghai-homeless'));
  });
});

describe('it says why', () => {
  test('by a synonym, through the service', () => {
    expect(why('home care', 'wuxi-coupons')).toEqual([
      {
        key: 'synonym',
        typed: 'home care',
        words: 'home care',
        through: { kind: 'service', id: 'home-care', name: 'Home-based elderly care' },
      },
    ]);
  });
  test('each part of the question in its turn', () => {
    expect(why('無錫 2007', 'wuxi-coupons')?.map(({ key, typed, words }) => [key, typed, words])).toEqual([
      ['name', '無錫', '无锡'],
      ['year', '2007', '2007'],
    ]);
  });
  test('a corrected word is named', () => {
    expect(why('Wuxii', 'wuxi')).toEqual([{ key: 'spelling', typed: 'Wuxii', words: 'Wuxi', through: null }]);
  });
  test('an abbreviation', () => {
    expect(why('北师大', 'bnu')).toEqual([{ key: 'abbreviation', typed: '北师大', words: '北京师范大', through: null }]);
  });
  test('a service that no case has leads to the cases of the wider one, and says so', () => {
    expect(first('nursing home')).toBe('service/residential-care');
    expect(why('nursing', 'wuxi-coupons')).toEqual([
      { key: 'wider', typed: 'nursing', words: 'Elderly care', through: { kind: 'service', id: 'elderly-care', name: 'Elderly care' } },
    ]);
  });
});

describe('several words', () => {
  test('a name of several words is not torn apart', () => {
    const [best, ...rest] = ranked(index, 'nursing home').map(({ score }) => score);
    expect(rest.every((score) => score < (best ?? 0) / 2)).toBe(true);
  });
  test('two words found beat one', () => {
    expect(first('Shanghai study')).toBe('case/pudong-study');
  });
  test('none is left out for one word it lacks', () => {
    expect(found('Wuxi zzzz')).toContain('case/wuxi-coupons');
  });
  test('a way of buying is never a result of its own', () => {
    expect(found('voucher').every((ref) => !ref.startsWith('way/'))).toBe(true);
  });
});

test('results come in groups by kind, the best group first, cut at the limit', () => {
  const groups = search(index, 'elderly care', { limit: 1 });
  expect(groups.map(({ kind, count, results }) => [kind, count, results.length])).toEqual([
    ['service', 3, 1],
    ['case', 1, 1],
  ]);
});

test.each(['', ' ', '。，！', '\u0000', '\ud800'])('%j finds nothing', (query) => expect(found(query)).toEqual([]));

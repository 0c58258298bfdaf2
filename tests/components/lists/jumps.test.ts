import { describe, expect, test } from 'vitest';
import { initialLabel, jumpsByLabel } from '../../../src/components/lists/jumps.ts';
import { languageOf } from '../../../src/i18n/language.ts';
import type { Locale } from '../../../src/values/locale.ts';

const jumps = (locale: Locale, names: string[]) =>
  jumpsByLabel(
    names.toSorted(languageOf(locale).nameOrder.compare).map((name) => ({ id: name, name })),
    ({ name }) => initialLabel(locale, name),
  );

describe('a jump row', () => {
  test.each<[Locale, string[], [string, string, number][]]>([
    [
      'en',
      ['Wuxi', 'Ningbo', 'Nanjing'],
      [
        ['N', '#Nanjing', 2],
        ['W', '#Wuxi', 1],
      ],
    ],
    [
      'zh-hans',
      ['无锡', '宁波', '南京'],
      [
        ['N', '#南京', 2],
        ['W', '#无锡', 1],
      ],
    ],
    [
      'zh-hant',
      ['無錫', '上海'],
      [
        ['3畫', '#上海', 1],
        ['12畫', '#無錫', 1],
      ],
    ],
    [
      'en',
      ['96890', 'Aba'],
      [
        ['Other', '#96890', 1],
        ['A', '#Aba', 1],
      ],
    ],
  ])('in %s of %j leads to the first name of each letter, with its count', (locale, names, expected) =>
    expect(jumps(locale, names)).toEqual(expected.map(([name, href, count]) => ({ name, href, count }))),
  );

  test('counts rows of a label that stand apart together, and leads to the first', () => {
    const rows = [
      { id: 'a', year: '2007' },
      { id: 'b', year: '2009' },
      { id: 'c', year: '2007' },
    ];
    expect(jumpsByLabel(rows, ({ year }) => year)).toEqual([
      { name: '2007', href: '#a', count: 2 },
      { name: '2009', href: '#b', count: 1 },
    ]);
  });

  test('of nothing is empty', () => expect(jumpsByLabel([], () => 'A')).toEqual([]));
});

import { describe, expect, test } from 'vitest';
import { initialOf, nameOrder } from '../../src/i18n/initials.ts';
import type { Locale } from '../../src/values/locale.ts';

const initial = (locale: Locale, name: string) => initialOf(locale, nameOrder(locale), name);

describe('what a name stands under', () => {
  test.each<[Locale, string, unknown]>([
    ['en', 'Wuxi', { letter: 'W' }],
    ['en', 'Échelle', { letter: 'E' }],
    ['en', '“Happy” homes', { letter: 'H' }],
    ['en', '96890', 'none'],
    ['zh-hans', '无锡', { letter: 'W' }],
    ['zh-hans', '上海', { letter: 'S' }],
    ['zh-hans', '阿坝', { letter: 'A' }],
    ['zh-hans', 'NPI', 'latin'],
    ['zh-hans', '96890', 'none'],
    ['zh-hant', '上海', { strokes: 3 }],
    ['zh-hant', '無錫', { strokes: 12 }],
    ['zh-hant', '一心', { strokes: 1 }],
  ])('in %s %s stands under %j', (locale, name, expected) => expect(initial(locale, name)).toEqual(expected));
});

test('names in order come in runs: no letter comes twice', () => {
  const names = ['无锡', 'NPI', '上海', '广州', '成都', '96890', '深圳', '北京', '苏州'];
  for (const locale of ['zh-hans', 'zh-hant'] as const) {
    const sorted = names.toSorted(nameOrder(locale).compare).map((name) => JSON.stringify(initial(locale, name)));
    const runs = sorted.filter((letter, at) => letter !== sorted[at - 1]);
    expect(runs).toEqual([...new Set(runs)]);
  }
});

import { expect, test } from 'vitest';
import { groupsByYear } from '../../../src/components/lists/groups-by-year.ts';

const row = (id: string, begins: number | null) => ({ record: { id, begins } });
const rows = [row('b', 2009), row('undated', null), row('a', 2007), row('c', 2009)];
const shape = (locale: 'en' | 'zh-hans') =>
  groupsByYear(locale, rows).map(({ id, title, rows }) => [id, title, rows.map(({ record }) => record.id)]);

test('rows stand under the year in which they begin, in the order of years; those without one come last', () => {
  expect(shape('en')).toEqual([
    ['y2007', '2007', ['a']],
    ['y2009', '2009', ['b', 'c']],
    ['undated', 'Year not recorded', ['undated']],
  ]);
  expect(shape('zh-hans').map(([, title]) => title)).toEqual(['2007年', '2009年', '年份未载']);
});

test('a list in which every year is recorded has no group without', () => {
  expect(groupsByYear('en', [row('a', 2007)]).map(({ id }) => id)).toEqual(['y2007']);
});

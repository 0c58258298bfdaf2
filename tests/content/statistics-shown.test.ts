import { describe, expect, test } from 'vitest';
import { atlasOf } from '../../src/check/atlas-of-content.ts';
import { readContent } from '../../src/check/reading/read-content.ts';
import { readerOf } from '../../src/statistics/parts/reader.ts';
import { statistics } from '../../src/statistics/registry.ts';
import { tableIds, tableOf } from '../../src/statistics/tables/tables.ts';
import { locales } from '../../src/values/locale.ts';

const atlas = atlasOf(readContent('content'));
/** A value nobody put in, or one that is none. */
const hole = /\{\w+\}|undefined|NaN|Infinity|null/;

describe.each(statistics.map((statistic) => [statistic.id, statistic] as const))('%s', (id, statistic) => {
  test.each(locales)('has a headline, rows with names and a picture in %s', (locale) => {
    const reader = readerOf(locale, atlas);
    const { rows } = statistic.receipt(reader);
    const said = [statistic.headline(reader), ...rows.flatMap(({ name, entries }) => [name, ...entries.map(({ note }) => note)])];
    expect(said[0]).not.toBe('');
    expect(rows.filter(({ name }) => name === '')).toEqual([]);
    expect(said.filter((words) => hole.test(words))).toEqual([]);
    expect(statistic.picture(reader).rows.length).toBeGreaterThan(0);
  });

  test('is listed on the page of all statistics with so many rows, alone, or as a picture', () => {
    expect(statistic.rowsAtGlance).toBeGreaterThanOrEqual(0);
    if (statistic.plate) expect(statistic.rowsAtGlance, id).toBe(0);
  });
});

test.each(tableIds)('the table of %s has a cell under each of its heads', (id) => {
  const { columns, rows } = tableOf(atlas, id);
  expect(new Set(columns).size).toBe(columns.length);
  expect(rows.length).toBeGreaterThan(0);
  expect(rows.filter((row) => row.length !== columns.length)).toEqual([]);
});

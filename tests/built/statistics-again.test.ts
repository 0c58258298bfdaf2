import { describe, expect, test } from 'vitest';
import { counts, type Row } from './again/counts.ts';
import { money } from './again/money.ts';
import { linesOf, statisticsInFolder } from './again/published.ts';

/** Each computed statistic, computed once more: from the published CSV files alone, and without the code of the atlas. */
const again: Record<string, () => Row[]> = { ...counts, ...money };

/** The tables of two charts that are no statistics. */
const charts = ['gaps', 'ladder'];

/** Names of the words of closed lists, which no CSV file has; the word itself stands beside them. */
const isName = /^(way|level|kind|provider_kind)_(en|zh)$/;

/** The rows of a statistic as one text each, in an order of their own: which row comes first says nothing of the world. */
function sorted(rows: readonly Row[]): string[] {
  return rows.map((row) => JSON.stringify(Object.entries(row).map(([heading, cell]) => `${heading}: ${cell}`))).sort();
}

const publishedRows = (id: string): Row[] =>
  linesOf(`statistics/${id}`).map((line) => Object.fromEntries(Object.entries(line).filter(([heading]) => !isName.test(heading))));

test('every computed statistic is computed again', () => {
  const ofDocuments = linesOf('statistics').map(({ id = '' }) => id);
  const computed = statisticsInFolder.filter((id) => !ofDocuments.includes(id) && !charts.includes(id));
  expect(Object.keys(again).sort()).toEqual(computed.sort());
});

describe.each(Object.entries(again))('%s', (id, compute) => {
  const rows = publishedRows(id);

  test('comes out of the published CSV files, row by row', () => {
    expect(rows.length).toBeGreaterThan(0);
    expect(sorted(compute())).toEqual(sorted(rows));
  });

  test.each(rows[0] ? Object.keys(rows[0]) : [])('would not come out with another %s in one row', (heading) => {
    const [first = {}, ...others] = rows;
    expect(sorted(compute())).not.toEqual(sorted([{ ...first, [heading]: `${first[heading]}1` }, ...others]));
  });
});

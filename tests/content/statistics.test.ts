import { describe, expect, test } from 'vitest';
import { preferredReading } from '../../src/atlas/quantity.ts';
import { isMoney } from '../../src/atlas/statistics/money.ts';
import type { Included } from '../../src/atlas/statistics/receipt.ts';
import { computeStatistics } from '../../src/atlas/statistics/statistics.ts';
import { atlasOf } from '../../src/site/loaders/read-atlas.ts';
import { readContent } from '../../src/site/loaders/read-content.ts';

const atlas = atlasOf(readContent('content'));
const statistics = computeStatistics(atlas);

const sum = (numbers: number[]) => numbers.reduce((total, number) => total + number, 0);

describe.each(statistics.map((statistic) => [statistic.id, statistic] as const))('%s of the real content', (id, statistic) => {
  const { rows, receipt } = statistic;
  const entries: readonly Included[] = receipt.included;

  test('every number of every row follows from its own receipt', () => {
    for (const row of rows) {
      const own = entries.filter((entry) => entry.row === row.key);
      if ('count' in row) expect(row.count).toBe(own.length);
      if ('lag' in row) {
        const anywhere = entries.filter((entry) => entry.row.startsWith(`${row.service}@`)).map(({ value }) => value);
        expect(row.year).toBe(Math.min(...own.map(({ value }) => value)));
        expect(row.lag).toBe(row.year - Math.min(...anywhere));
        expect(row.cases).toEqual(own.filter(({ value }) => value === row.year).map(({ ref }) => ref.replace('case/', '')));
      }
    }
    if (statistic.id === 'money-by-city') {
      for (const row of statistic.rows) {
        const own = statistic.receipt.included.filter((entry) => entry.row === row.key);
        expect([row.value, row.low, row.high]).toEqual([
          sum(own.map(({ value }) => value)),
          sum(own.map(({ low }) => low)),
          sum(own.map(({ high }) => high)),
        ]);
      }
    }
    if (statistic.id === 'cases-by-city') {
      for (const row of statistic.rows) {
        const years = statistic.receipt.included.filter((entry) => entry.row === row.key).map(({ year }) => year);
        expect(row.undated).toBe(years.filter((year) => year === null).length);
        expect(row.first).toBe(years.some((year) => year !== null) ? Math.min(...years.flatMap((year) => year ?? [])) : null);
      }
    }
  });

  test('every entry of the receipt stands in a row', () => {
    expect(entries.map(({ row }) => row).filter((row) => !rows.some(({ key }) => key === row))).toEqual([]);
  });

  test('every record is either counted or left out with a reason, never both, never neither', () => {
    const expected =
      id === 'money-by-city'
        ? [...atlas.cases.values()].flatMap(({ figures }) => figures.filter(isMoney).map(({ ref }) => ref))
        : [...atlas.cases.keys()].map((key) => `case/${key}`);
    const [included, excluded] = [new Set(entries.map(({ ref }) => ref)), receipt.excluded.map(({ ref }) => ref)];
    expect([...included, ...excluded].sort()).toEqual(expected.sort());
  });
});

test('the money of the real content is what the printed words say', () => {
  const money = statistics.find((statistic) => statistic.id === 'money-by-city');
  for (const { ref, value } of money?.receipt.included ?? []) {
    const [owner = '', part] = ref.split('#');
    const quantity = atlas.cases.get(owner.replace('case/', ''))?.figures.find((figure) => figure.id === part);
    expect(quantity && preferredReading(quantity).figure).toMatchObject({ value, unit: 'CNY' });
  }
});

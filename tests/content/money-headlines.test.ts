import { describe, expect, test } from 'vitest';
import { figureAt } from '../../src/atlas/records/figure-at.ts';
import { amountPerBeneficiary } from '../../src/statistics/amount-per-beneficiary.ts';
import { ladderHeadline } from '../../src/statistics/ladder-headline.ts';
import { moneyByCity } from '../../src/statistics/money-by-city.ts';
import { moneyByYear } from '../../src/statistics/money-by-year.ts';
import { readerOf } from '../../src/statistics/parts/reader.ts';
import { providerKinds } from '../../src/statistics/provider-kinds.ts';
import { purchaseMoney } from '../../src/statistics/purchase-money.ts';
import { tableOf } from '../../src/statistics/tables/tables.ts';
import { unmarked } from '../../src/values/counted.ts';
import { atlas } from './content.ts';

/** What a headline says, held against its receipt by loops that know nothing of how the headline was made. */
const english = readerOf('en', atlas);
const recordOf = (ref: string) => atlas.cases.get(ref.slice('case/'.length).split('#')[0] ?? '');
const purchases = [...atlas.cases.values()].filter(({ isPurchase }) => isPurchase).length;
const yuan = (amount: number) => english.showYuan(amount);

describe.each([
  ['city', moneyByCity],
  ['year', moneyByYear],
] as const)('money by %s', (_, statistic) => {
  const { receipt } = statistic.compute(atlas);
  const headline = unmarked(statistic.headline(english));

  test('counts the purchases and the totals that are added', () => {
    const counted = new Set<string>();
    let totals = 0;
    for (const { ref } of receipt.included) {
      const record = recordOf(ref);
      if (record?.isPurchase) counted.add(record.id);
      else totals += 1;
    }
    expect(headline).toMatch(new RegExp(`^${counted.size} of ${purchases} purchases `));
    expect(headline).toContain(`${totals} totals of a district or city are added as well.`);
  });

  test('names the largest sum of one row', () => {
    const sums = new Map<string, number>();
    for (const { row, value } of receipt.included) {
      if (row.includes(':') || row.includes('/')) continue;
      sums.set(row, (sums.get(row) ?? 0) + value);
    }
    const [row = '', sum = 0] = [...sums].sort((a, b) => b[1] - a[1])[0] ?? [];
    const name = atlas.places.get(row)?.name.en;
    expect(headline).toContain(name ? `The largest sum is ${name}’s: ${yuan(sum)}.` : `that of ${row}: ${yuan(sum)}.`);
  });
});

test('money by city: Pudong’s yearly totals are added, for nothing on record repeats them', () => {
  const { receipt } = moneyByCity.compute(atlas);
  const rows = new Map(receipt.included.map(({ ref, row, value }) => [ref, [row, value]]));
  expect(rows.get('case/shanghai-2004-2005-pudong-totals#funds-2004')).toEqual(['shanghai', 22_282_000]);
  expect(rows.get('case/shanghai-2004-2005-pudong-totals#funds-2005')).toEqual(['shanghai', 41_973_000]);
});

test('money by city: names every city of which one amount left out is more than the largest sum', () => {
  expect(unmarked(moneyByCity.headline(english))).toMatch(
    /May be higher, but could not be added: Guangzhou \(5\.7 billion yuan, sources disagree\) and Beijing \(over a hundred million yuan, no exact value\)\.$/,
  );
});

test('money by year: what was for three years stands in none of them, and what was only expected nowhere', () => {
  const { receipt } = moneyByYear.compute(atlas);
  expect(receipt.included.find(({ ref }) => ref === 'case/shanghai-2004-migrant-wives-training#total')?.row).toBe('2004/2006');
  expect(receipt.excluded).toContainEqual({ ref: 'case/shanghai-2006-yangguang-youth#funds-2007', reason: 'only-expected' });
  expect(receipt.excluded).toContainEqual({ ref: 'case/national-2012-moca-central-fund#funds', reason: 'beyond-a-city' });
});

test('amount for each: counts what was divided and what is printed', () => {
  const { receipt } = amountPerBeneficiary.compute(atlas);
  const of = (part: string) => receipt.included.filter((entry) => entry.part === part).length;
  expect(unmarked(amountPerBeneficiary.headline(english))).toMatch(
    new RegExp(`^Of ${purchases} purchases, ${of('money')} can be divided, .* In ${of('each')} the document itself`),
  );
});

test('all money on record: counts the amounts', () => {
  const refs = new Set(purchaseMoney.compute(atlas).receipt.included.map(({ ref }) => ref));
  expect(unmarked(purchaseMoney.headline(english))).toMatch(new RegExp(`^${refs.size} amounts `));
});

test('all money on record: what another country pays is not the nation’s', () => {
  const picture = purchaseMoney.picture(english);
  const groups = picture.form === 'figures' ? picture.rows : [];
  const american = groups.find(({ rows }) => rows.some(({ key }) => key === 'case/usa-government-purchase#bought'));
  expect([american?.title, american?.rows.length]).toEqual(['Abroad', 1]);
});

test('kinds of providers: no source says the kind of any provider of so many cases', () => {
  const { receipt } = providerKinds.compute(atlas);
  const kindsOf = Map.groupBy(receipt.included, ({ ref }) => ref);
  const unknown = [...kindsOf.values()].filter((entries) => entries.every(({ row }) => row === 'not-recorded')).length;
  expect(unmarked(providerKinds.headline(english))).toMatch(new RegExp(`^For ${unknown} of the ${kindsOf.size} purchases `));
});

test('the ladder: its title compares single contracts and purchases that were more than expected', () => {
  const { columns, rows } = tableOf(atlas, 'ladder');
  const at = (row: (typeof rows)[number], column: string) => row[columns.indexOf(column)];
  const single = rows.filter(
    (row) => at(row, 'scope') === 'contract' && at(row, 'status') !== 'expected' && recordOf(String(at(row, 'ref')))?.isPurchase,
  );
  const amounts = single.map((row) => Number(at(row, 'yuan')));
  expect([Math.min(...amounts), Math.max(...amounts)]).toEqual([70_000, 7_500_000]);
  expect(ladderHeadline(english)).toBe('Single purchases range from 70,000 yuan per year to 7.5 million yuan (2004–06)');
});

test('every amount that is added is in yuan and was not only expected', () => {
  for (const { ref } of [...moneyByCity.compute(atlas).receipt.included, ...moneyByYear.compute(atlas).receipt.included]) {
    const status = recordOf(ref)?.figures.find((figure) => figure.ref === ref)?.status;
    expect([figureAt(atlas, ref)?.reading.figure?.unit, status === 'expected'], ref).toEqual(['CNY', false]);
  }
});

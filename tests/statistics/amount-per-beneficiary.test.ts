import { expect, test } from 'vitest';
import { amountPerBeneficiary } from '../../src/statistics/amount-per-beneficiary.ts';
import { figure, smallAtlas } from '../atlas/small-atlas.ts';

const people = (printed: string) => figure('people', 'beneficiaries', printed);
const fund = (printed: string, id = 'fund') => figure(id, 'funds', printed);

test('divides one sum by one number of people, bounds by bounds', () => {
  const { rows } = amountPerBeneficiary.compute(smallAtlas([{ id: 'a', figures: [fund('15万元'), people('100位老人')] }]));
  expect(rows).toEqual([{ key: 'case/a', how: 'divided', per: ['person'], value: 1500, low: 1450, high: 1550 }]);
});

test('lets both numbers be uncertain: the least money over the most people, and the other way round', () => {
  // 100万元 is 995,000 to 1,005,000; "more than 400" reaches from 400 to 500.
  const [row] = amountPerBeneficiary.compute(smallAtlas([{ id: 'a', figures: [fund('100万元'), people('400余名老人')] }])).rows;
  expect(row).toMatchObject({ value: 2500, low: 1990, high: 2512.5 });
});

test('keeps so much a year by the year', () => {
  const { rows } = amountPerBeneficiary.compute(
    smallAtlas([{ id: 'a', figures: [figure('fund', 'annual-funds', '每年10万元'), people('50名老人')] }]),
  );
  expect(rows.map(({ per, value }) => [per, value])).toEqual([[['person', 'year'], 2000]]);
});

test('takes an amount printed for each household as it stands, month for month', () => {
  const { rows } = amountPerBeneficiary.compute(smallAtlas([{ id: 'a', figures: [figure('each', 'allowance', '每户每月360元')] }]));
  expect(rows).toEqual([{ key: 'case/a#each', how: 'printed', per: ['household', 'month'], value: 360, low: 360, high: 360 }]);
});

test('divides nothing that may not belong together, and says why', () => {
  const { rows, receipt } = amountPerBeneficiary.compute(
    smallAtlas([
      { id: 'a', figures: [fund('10万元')] },
      { id: 'b', figures: [people('100名老人')] },
      { id: 'c', figures: [fund('10万元', 'one'), fund('20万元', 'two'), people('100名老人')] },
      { id: 'd', figures: [fund('10万元'), figure('people', 'beneficiaries', '100人次')] },
      { id: 'e', kind: 'event', figures: [fund('10万元'), people('100名老人')] },
      { id: 'f', figures: [figure('price', 'fee', '每一社工每年70,000元'), people('100名老人')] },
    ]),
  );
  expect(rows).toEqual([]);
  expect(receipt.excluded.map(({ ref, reason }) => `${ref} ${reason}`)).toEqual([
    'case/a#fund no-people-counted',
    'case/b#people no-sum',
    'case/c#one several-amounts',
    'case/c#two several-amounts',
    'case/c#people several-amounts',
    'case/d#fund no-people-counted',
    'case/d#people other-unit',
    'case/e#fund not-a-purchase',
    'case/e#people not-a-purchase',
    'case/f#price per-unit',
    'case/f#people no-sum',
  ]);
});

test('divides the whole, not its parts', () => {
  const { rows, receipt } = amountPerBeneficiary.compute(
    smallAtlas([{ id: 'a', figures: [fund('10万元'), figure('part', 'funds', '4万元', { partOf: 'case/a#fund' }), people('100名老人')] }]),
  );
  expect(rows.map(({ value }) => value)).toEqual([1000]);
  expect(receipt.excluded).toEqual([{ ref: 'case/a#part', reason: 'part-of-included' }]);
});

import { expect, test } from 'vitest';
import { groupByEach } from '../../src/values/group.ts';

test('an item stands under each of its keys, once, and under none without any', () => {
  const items = [
    { id: 'coupons', services: ['care', 'meals'] },
    { id: 'club', services: [] },
    { id: 'kitchen', services: ['meals', 'meals'] },
  ];
  const groups = groupByEach(items, ({ services }) => services);
  expect([...groups].map(([key, own]) => [key, own.map(({ id }) => id)])).toEqual([
    ['care', ['coupons']],
    ['meals', ['coupons', 'kitchen']],
  ]);
});

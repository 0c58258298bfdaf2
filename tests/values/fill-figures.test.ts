import { expect, test } from 'vitest';
import type { Figure } from '../../src/values/figure.ts';
import { fillFigures } from '../../src/values/fill-figures.ts';

const figure = (value: number, unit: Figure['unit'], qualifier: Figure['qualifier'] = 'exact'): Figure => {
  return { value, low: value, high: value, unit, per: [], qualifier };
};
const figures = new Map([
  ['0', figure(5_200_000, 'CNY')],
  ['stated', figure(600, 'persons', 'over')],
]);

test.each([
  ['an amount', '{0} in one year', '一年{0}', '5.2 million yuan in one year', '一年520万元'],
  ['a number without what it counts', '{stated:number} residents', '{stated:number}名居民', 'more than 600 residents', '600余名居民'],
  ['nothing for a figure it does not know', '{1} and {0}', '{1}和{0}', '{1} and 5.2 million yuan', '{1}和520万元'],
])('a text is given %s', (_, en, zh, enFilled, zhFilled) => {
  expect(fillFigures({ en, zh }, figures)).toEqual({ en: enFilled, zh: zhFilled });
});

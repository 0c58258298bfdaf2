import { expect, test } from 'vitest';
import { asRoundAsTwins } from '../../../src/atlas/records/rounded-twin.ts';
import { type Figure, parseFigure } from '../../../src/values/figure.ts';

const figure = (printed: string): Figure => {
  const parsed = parseFigure(printed);
  if (!parsed.ok) throw new Error(printed);
  const { value, low, high, unit, per, qualifier } = parsed;
  return { value, low, high, unit, per, qualifier };
};

test.each<[string, string, string[], [low: number, high: number]]>([
  ['a number that another print rounds is as round', '310,000 organizations', ['31.0万个组织'], [309_500, 310_500]],
  ['however its unit is put', '170,000 children', ['17.0万人次'], [169_500, 170_500]],
  ['a count beside the same count stays exact', '13 organizations', ['13个组织'], [13, 13]],
  ['a count beside another number stays exact', '311,000 organizations', ['31.0万个组织'], [311_000, 311_000]],
  ['a number beside “about” stays as printed', '150 centers', ['约150个中心'], [150, 150]],
  ['a rounded number keeps its own place', '15万元', ['150 thousand yuan'], [145_000, 155_000]],
])('%s', (_, printed, twins, [low, high]) => {
  expect(asRoundAsTwins(figure(printed), twins.map(figure))).toMatchObject({ low, high });
});

import { expect, test } from 'vitest';
import { ladderAmounts } from '../../../src/atlas/counting/ladder-amounts.ts';
import { figure, smallAtlas } from '../small-atlas.ts';

const reading = (printed: string) => ({ printed, lang: 'zh' as const, source: 'talk', lines: '1' });

test('sorts prices of one thing, contracts and totals, the smallest first', () => {
  const { amounts } = ladderAmounts(
    smallAtlas([
      { id: 'a', figures: [figure('fund', 'funds', '520万元'), figure('price', 'allowance', '每户每月360元')] },
      { id: 'b', figures: [figure('funds', 'funds', '近6000万元', { scope: 'district' })] },
      { id: 'c', figures: [figure('funds', 'annual-funds', '2228.2万元', { scope: 'programme' })] },
      { id: 'd', figures: [figure('grant', 'grant', '10万元', { scope: 'organisation' })] },
    ]),
  );
  expect(amounts.map(({ ref, kind }) => [ref, kind])).toEqual([
    ['case/a#price', 'unit'],
    ['case/d#grant', 'unit'],
    ['case/a#fund', 'contract'],
    ['case/c#funds', 'total'],
    ['case/b#funds', 'total'],
  ]);
});

test('keeps a range as a range, and what is far from it as a rival', () => {
  const { amounts } = ladderAmounts(
    smallAtlas([
      {
        id: 'a',
        figures: [figure('fund', 'funds', '上亿元', { readings: [reading('上亿元'), reading('1亿元'), reading('15万元')] })],
      },
    ]),
  );
  expect(amounts).toMatchObject([{ value: null, low: 1e8, high: 1e9, rivals: [150_000] }]);
});

test('names the amounts that have no place on the scale', () => {
  const { amounts, left } = ladderAmounts(
    smallAtlas([{ id: 'a', figures: [figure('x', 'funds', '一笔钱'), figure('y', 'grant', '4亿美元')] }]),
  );
  expect(amounts).toEqual([]);
  expect(left).toEqual(['case/a#x', 'case/a#y']);
});

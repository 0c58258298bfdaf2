import { describe, expect, test } from 'vitest';
import { foldRows, rowsShown } from '../../../src/components/lists/folding.ts';

const rows = (n: number) => Array.from({ length: n }, (_, at) => at);

describe('a group of a list', () => {
  test('shows ten rows and folds the rest', () => {
    expect(rowsShown).toBe(10);
    const { shown, rest } = foldRows(rows(23));
    expect(shown).toEqual(rows(10));
    expect(rest).toEqual(rows(23).slice(10));
  });

  test.each([
    ['none', 0, 0],
    ['as many as are shown', 10, 0],
    ['one more', 11, 0],
    ['two more', 12, 0],
    ['three more', 13, 3],
  ])('with %s folds only if a click saves room', (_, n, folded) => expect(foldRows(rows(n)).rest).toHaveLength(folded));

  test('that is folded whole keeps even a single row behind its count', () => {
    expect(foldRows(rows(1), 0)).toEqual({ shown: [], rest: [0] });
    expect(foldRows(rows(0), 0).rest).toEqual([]);
  });

  test('loses no row and keeps the order, wherever it is parted', () => {
    for (let n = 0; n < 30; n++)
      for (const most of [0, 1, 5, 10]) {
        const { shown, rest } = foldRows(rows(n), most);
        expect([...shown, ...rest]).toEqual(rows(n));
      }
  });
});

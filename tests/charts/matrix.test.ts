import { describe, expect, test } from 'vitest';
import { erasOf, matrix } from '../../src/charts/matrix.ts';

const entry = (row: string, column: string, item: string, year: number | null) => ({ row, column, item, year });

describe('the matrix', () => {
  const drawn = matrix([
    entry('wuxi', 'elderly', 'coupons', 2007),
    entry('shanghai', 'community', 'club', 1996),
    entry('shanghai', 'elderly', 'hotline', null),
    entry('shanghai', 'elderly', 'flats', 2000),
    entry('ningbo', 'elderly', 'visits', 2005),
    entry('dalian', 'elderly', 'named', null),
    entry('shanghai', 'community', 'flats', 2000),
  ]);

  test('orders rows and columns by their first year, the undated last', () => {
    expect(drawn.rows.map(({ id }) => id)).toEqual(['shanghai', 'ningbo', 'wuxi', 'dalian']);
    expect(drawn.columns.map(({ id, first }) => [id, first])).toEqual([
      ['community', 1996],
      ['elderly', 2000],
    ]);
  });

  test('says in each cell since when, how many, and how many of them are undated', () => {
    expect(drawn.rows[0]?.cells[1]).toEqual({
      column: 'elderly',
      first: 2000,
      items: ['hotline', 'flats'],
      undated: 1,
      ink: 'b',
      isFirst: true,
    });
    expect(drawn.rows[1]?.cells).toEqual([
      null,
      { column: 'elderly', first: 2005, items: ['visits'], undated: 0, ink: 'd', isFirst: false },
    ]);
  });

  test('draws a cell of which no year is known as such, never as the first', () => {
    expect(drawn.rows[3]?.cells[1]).toMatchObject({ first: null, ink: 'u', undated: 1, isFirst: false });
  });

  test('counts an item once in its row although it stands in two columns', () => {
    expect(drawn.rows[0]?.count).toBe(3);
    expect(drawn.columns.map(({ rows, count }) => [rows, count])).toEqual([
      [1, 2],
      [4, 5],
    ]);
    expect([drawn.count, drawn.undated]).toEqual([6, 2]);
  });

  test('marks every row that shares the first year of a column', () => {
    const tied = matrix([entry('a', 'x', '1', 2004), entry('b', 'x', '2', 2004)]);
    expect(tied.rows.map(({ cells }) => cells[0]?.isFirst)).toEqual([true, true]);
  });

  test('is empty without entries', () => {
    expect(matrix([])).toEqual({ columns: [], rows: [], eras: [], count: 0, undated: 0 });
  });
});

describe('the five inks', () => {
  test.each([
    ['sixteen years', [1996, 2011], ['a 1996-1999', 'b 2000-2002', 'c 2003-2005', 'd 2006-2008', 'e 2009-2011']],
    ['ten years', [2001, 2010], ['a 2001-2002', 'b 2003-2004', 'c 2005-2006', 'd 2007-2008', 'e 2009-2010']],
    ['three years', [2004, 2006], ['a 2004-2004', 'b 2005-2005', 'c 2006-2006']],
    ['one year', [2004, 2004], ['a 2004-2004']],
    ['none', [], []],
  ])('cut %s evenly', (_, years, eras) => {
    expect(erasOf(years).map(({ ink, from, to }) => `${ink} ${from}-${to}`)).toEqual(eras);
  });
});

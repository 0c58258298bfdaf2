import { describe, expect, test } from 'vitest';
import { type CellContext, readCell } from '../../src/values/read-cell.ts';
import { unitIds } from '../../src/values/units.ts';

describe('a cell is read', () => {
  test.each<[string, string, CellContext, object]>([
    ['in the words of its heading', '10.261', { unitPrinted: 'Households (million)' }, { value: 10_261_000, unit: 'households' }],
    ['in those of a Chinese heading', '721.7', { unitPrinted: '各级财政总计（亿元）' }, { value: 72_170_000_000, unit: 'CNY' }],
    ['in the unit of the editors', '1,607', { unit: 'organisations' }, { value: 1607, unit: 'organisations' }],
    [
      'in a heading and the unit it leaves out',
      '72.17',
      { unitPrinted: 'expenditure (billion)', unit: 'CNY' },
      { value: 72_170_000_000, unit: 'CNY' },
    ],
    ['with a general measure word that gives way', '892个', { unit: 'organisations' }, { value: 892, unit: 'organisations' }],
    ['by its own words first', '382人', { unit: 'organisations' }, { value: 382, unit: 'persons' }],
    ['as four sides, not four parties', '四方面', {}, { value: 4, unit: 'aspects' }],
  ])('%s: %s', (_, printed, context, figure) => {
    expect(readCell(printed, context)).toMatchObject({ ok: true, ...figure });
  });

  test('not without a unit', () => {
    expect(readCell('98.83 billion')).toMatchObject({ ok: false, reason: 'no-unit' });
  });

  test.each(unitIds)('every unit can be given: %s', (unit) => {
    expect(readCell('7', { unit })).toMatchObject({ ok: true, value: 7, unit });
  });
});

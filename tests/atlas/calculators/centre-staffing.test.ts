import { describe, expect, test } from 'vitest';
import { type Centre, fewestOf, staffFor, staffingOf } from '../../../src/atlas/calculators/centre-staffing.ts';

// guangdong-2013, line 280: 每10万元 … 一名工作人员, 2/3以上, 1/2以上.
const rule = { moneyForOne: 100_000, related: 200 / 3, socialWorkers: 50 };
const answer = (centre: Partial<Centre>) => staffingOf(rule, { money: null, staff: null, related: null, socialWorkers: null, ...centre });
const keys = (centre: Partial<Centre>) => {
  const { verdict, lines } = answer(centre);
  return [verdict, ...lines].map(({ key, isSaid }) => (isSaid ? key : `? ${key}`));
};

describe('the staff of a family centre', () => {
  test.each([
    [200 / 3, 3, 2],
    [200 / 3, 20, 14],
    [200 / 3, 21, 14],
    [200 / 3, 22, 15],
    [200 / 3, 300, 200],
    [50, 20, 10],
    [50, 21, 11],
    [50, 0, 0],
  ])('%d percent of %d is at least %d people', (percent, staff, fewest) => {
    expect(fewestOf(percent, staff)).toBe(fewest);
  });

  test('with the money of a street is the twenty, ten of them social workers, of which the slide speaks', () => {
    expect(answer({ money: 2_000_000 })).toEqual({
      verdict: { key: 'needs', values: { money: 2_000_000, n: 20 }, isSaid: true },
      lines: [
        { key: 'shares', values: { staff: 20, related: 14, socialWorkers: 10 }, isSaid: true },
        { key: 'among', values: {}, isSaid: false },
      ],
    });
  });

  test('is open by one where the money does not come out even', () => {
    expect(staffFor(rule, 250_000)).toEqual({ least: 2, most: 3 });
    expect(keys({ money: 250_000 })).toEqual(['needsBetween', '? rounding', 'shares', '? among']);
    expect(keys({ money: 250_000, staff: 2 })).toEqual([
      'needsBetween',
      '? rounding',
      '? staffOpen',
      'relatedNeeded',
      'workersNeeded',
      '? among',
    ]);
    expect(keys({ money: 250_000, staff: 3 })[2]).toBe('staffEnough');
  });

  test('is open from the start below the money for one', () => {
    expect(keys({ money: 99_999 })).toEqual(['needsLessThanOne', '? rounding', 'shares', '? among']);
    expect(keys({ money: 0 })).toEqual(['needs', '? among']);
  });

  test('is held against the rule: one short in number, one short of social workers', () => {
    const { lines } = answer({ money: 2_000_000, staff: 19, related: 13, socialWorkers: 9 });
    // Two thirds of 19 is 12.67, half is 9.5.
    expect(lines.map(({ key, values }) => [key, values])).toEqual([
      ['staffShort', { staff: 19, short: 1 }],
      ['relatedEnough', { have: 13, need: 13 }],
      ['workersShort', { have: 9, need: 10, short: 1 }],
      ['among', {}],
    ]);
  });

  test('has shares of the whole team, so that a larger team needs more of them', () => {
    const { lines } = answer({ money: 2_000_000, staff: 24, related: 14, socialWorkers: 12 });
    expect(lines.map(({ key }) => key)).toEqual(['staffEnough', 'relatedShort', 'workersEnough', 'among']);
  });

  test('cannot have more of one kind than it has', () => {
    expect(keys({ money: 100_000, staff: 1, related: 2 })).toContain('tooMany');
  });

  test('is not asked of a centre without money', () => {
    expect(keys({})).toEqual(['noMoney']);
  });
});

import { describe, expect, test } from 'vitest';
import { type LadderFrame, type LadderItem, ladder, narrowLadder, wideLadder } from '../../src/charts/ladder.ts';

const frame: LadderFrame = { width: 400, decade: 100, axis: 200, halfGauge: 10, gap: 20, leader: { bend: 30, end: 50 } };
const amount = (id: string, value: number, rest: Partial<LadderItem> = {}): LadderItem => ({
  id,
  mark: 'contract',
  value,
  low: value,
  high: value,
  rivals: [],
  ...rest,
});

describe('the ladder', () => {
  test('gives each power of ten the same height, the smallest at the foot', () => {
    const { height, rungs } = ladder([amount('fee', 200, { mark: 'unit' }), amount('fund', 5_200_000)], frame);
    expect(height).toBe(500);
    expect(rungs).toEqual([2, 3, 4, 5, 6, 7].map((exponent) => ({ exponent, y: 500 - (exponent - 2) * 100 })));
  });

  test('hangs prices of one thing on the left rail, contracts and totals on the right', () => {
    const { rails, places } = ladder(
      [amount('fee', 200, { mark: 'unit' }), amount('fund', 1_000), amount('all', 10_000, { mark: 'total' })],
      frame,
    );
    expect(rails).toEqual([190, 210]);
    expect(places.map(({ id, side, x, y }) => [id, side, x, y])).toEqual([
      ['fee', 'left', 190, 169.9],
      ['all', 'right', 210, 0],
      ['fund', 'right', 210, 100],
    ]);
    expect(places[0]?.label).toMatchObject({ bend: 160, x: 140 });
  });

  test('pushes labels apart and leaves the marks where they are', () => {
    const { places } = ladder([amount('a', 1_000), amount('b', 1_010), amount('c', 10_000)], frame);
    const labels = places.map(({ label }) => label.y);
    expect(places.map(({ id }) => id)).toEqual(['c', 'b', 'a']);
    expect((labels[2] as number) - (labels[1] as number)).toBeCloseTo(20, 1);
    expect((places[2]?.y as number) - (places[1]?.y as number)).toBeLessThan(1);
  });

  test('draws a range as a range, at the middle of its powers', () => {
    const [place] = ladder([amount('over a hundred million', 0, { value: null, low: 1e8, high: 1e9 })], frame).places;
    expect(place).toMatchObject({ y: 50, span: { top: 0, bottom: 100 } });
  });

  test('does not draw an interval shorter than its mark', () => {
    expect(ladder([amount('a', 5_200_000, { low: 5_195_000, high: 5_205_000 })], frame).places[0]?.span).toBeNull();
  });

  test('finds room for what a rival reading says', () => {
    const drawn = ladder([amount('a', 100_000, { rivals: [10_000] })], frame);
    expect(drawn.rungs.map(({ exponent }) => exponent)).toEqual([4, 5]);
    expect(drawn.places[0]?.rivals).toEqual([100]);
  });

  test('grows when the labels need more room than the powers', () => {
    const many = Array.from({ length: 30 }, (_, index) => amount(`a${index}`, 1_500));
    const { height, places } = ladder(many, frame);
    expect(height).toBe(600);
    const steps = places.slice(1).map((place, index) => place.label.y - (places[index]?.label.y as number));
    expect(Math.min(...steps)).toBeGreaterThanOrEqual(19.9);
  });

  test('has one rail in the narrow drawing, and stays within both frames', () => {
    const items = [amount('fee', 200, { mark: 'unit' }), amount('fund', 5_000_000)];
    expect(ladder(items, narrowLadder)).toMatchObject({ rails: [66], places: [{ side: 'right' }, { side: 'right' }] });
    for (const { label } of ladder(items, wideLadder).places) expect(label.x > 0 && label.x < wideLadder.width).toBe(true);
  });
});

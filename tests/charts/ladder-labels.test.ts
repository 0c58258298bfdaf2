import fc from 'fast-check';
import { expect, test } from 'vitest';
import { spreadLabels } from '../../src/charts/ladder-labels.ts';

test.each([
  ['leaves labels that are far enough apart', [10, 40, 80], [10, 40, 80]],
  ['pushes two apart from their middle', [50, 52], [41, 61]],
  ['pushes a third along', [50, 50, 50], [30, 50, 70]],
  ['keeps within the foot', [95, 99], [80, 100]],
  ['keeps within the head', [0, 1], [0, 20]],
  ['has nothing to do for none', [], []],
])('%s', (_, positions, expected) => {
  expect(spreadLabels(positions, 20, { from: 0, to: 100 })).toEqual(expected);
});

test('whatever comes: in order, apart, within the frame', () => {
  const positions = fc.array(fc.integer({ min: 0, max: 1000 }), { maxLength: 40 }).map((all) => all.sort((a, b) => a - b));
  fc.assert(
    fc.property(positions, (given) => {
      const spread = spreadLabels(given, 20, { from: 0, to: 1000 });
      expect(spread).toHaveLength(given.length);
      spread.forEach((position, index) => {
        expect(position).toBeGreaterThanOrEqual(0);
        expect(position).toBeLessThanOrEqual(1000 + 1e-6);
        if (index > 0) expect(position - (spread[index - 1] as number)).toBeGreaterThanOrEqual(20 - 1e-6);
      });
    }),
  );
});

import { describe, expect, test } from 'vitest';
import { placeNotes, type StackItem, yearStacks } from '../../src/charts/year-stacks.ts';

const frame = { width: 540, base: 160, head: 40 };
const cases = (...years: (number | null)[]): StackItem[] => years.map((year) => ({ year, hasPoint: true }));

describe('stacks of years', () => {
  test('have a column for every year between the first and the last', () => {
    expect(yearStacks(cases(1996, 1998), frame)?.stacks.map(({ year, count }) => [year, count])).toEqual([
      [1996, 1],
      [1997, 0],
      [1998, 1],
    ]);
  });
  test('count the undated and draw none of them', () => {
    const stacks = yearStacks(cases(2005, null, null), frame);
    expect(stacks?.undated).toBe(2);
    expect(stacks?.stacks.flatMap(({ dots }) => dots)).toHaveLength(1);
  });
  test('set cases without a point on the map on top', () => {
    const [stack] =
      yearStacks(
        [
          { year: 2010, hasPoint: false },
          { year: 2010, hasPoint: true },
        ],
        frame,
      )?.stacks ?? [];
    expect(stack?.dots.map(({ hasPoint }) => hasPoint)).toEqual([true, false]);
    expect(stack?.dots[1]?.y).toBeLessThan(stack?.dots[0]?.y ?? 0);
  });
  test('draw fifteen in a year one by one', () => {
    expect(yearStacks(cases(...Array(15).fill(2010)), frame)).toMatchObject({ perDot: 1 });
  });
  test('take a dot for two from sixteen on, and never lose a single case', () => {
    const stacks = yearStacks(cases(2009, ...Array(16).fill(2010)), frame);
    expect(stacks?.perDot).toBe(2);
    expect(stacks?.stacks.map(({ count, dots }) => [count, dots.length])).toEqual([
      [1, 1],
      [16, 8],
    ]);
  });
  test('stay below the notes', () => {
    const stacks = yearStacks(cases(...Array(15).fill(2010)), frame);
    expect(stacks?.stacks[0]?.top).toBeGreaterThanOrEqual(frame.head - 2);
  });
  test('are not drawn when nothing is dated', () => {
    expect(yearStacks(cases(null), frame)).toBeNull();
  });
});

describe('notes', () => {
  const stacks = yearStacks(cases(1996, 2003, 2010, 2010, 2011), frame);
  const note = (year: number) => ({ year, width: 120, lines: 1 });
  test('stand to the right of their year, at the end of the row to its left', () => {
    expect(stacks && placeNotes(stacks, [note(1996), note(2011)], 15).map(({ anchor }) => anchor)).toEqual(['start', 'end']);
  });
  test('do not meet', () => {
    const placed = stacks ? placeNotes(stacks, [note(2010), note(2011)], 15) : [];
    expect(Math.abs((placed[0]?.y ?? 0) - (placed[1]?.y ?? 0))).toBeGreaterThanOrEqual(15);
  });
});

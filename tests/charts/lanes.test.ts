import { describe, expect, test } from 'vitest';
import { cityLanes, wholeCity } from '../../src/charts/city-lanes.ts';
import { extentOf, flow, rowsOf } from '../../src/charts/label-rows.ts';
import { tallyLanes } from '../../src/charts/lane-tally.ts';
import { hatchPath, type LaneItem, placeLanes } from '../../src/charts/lanes.ts';
import { textWidth } from '../../src/charts/text-width.ts';
import { on } from './dated.ts';

const frame = { width: 1000, gutter: 100, labelSize: 12, leastHeight: 50, trayLabel: 'no date' };
const item = (ref: string, date: string | null, label = ref): LaneItem => ({
  ref,
  label,
  date: date === null ? null : on(date),
  until: null,
});

describe('rows', () => {
  test('are shared where there is room', () => {
    expect(
      rowsOf([
        { left: 0, right: 50 },
        { left: 40, right: 60 },
        { left: 70, right: 90 },
      ]),
    ).toEqual([0, 1, 0]);
  });
  test('take an earlier gap when a label is turned back', () => {
    expect(
      rowsOf([
        { left: 0, right: 20 },
        { left: 300, right: 400 },
        { left: 100, right: 200 },
      ]),
    ).toEqual([0, 0, 0]);
  });
});

describe('a label', () => {
  const edge = { left: 100, right: 1000 };
  test('begins with its mark', () => {
    expect(extentOf('Wuxi', 12, { x: 200, width: 40 }, edge)).toMatchObject({ x: 200, anchor: 'start', left: 200, right: 240 });
  });
  test('is turned to the end of its mark where it would leave the frame', () => {
    const at = extentOf('Purchase of public services', 12, { x: 950, width: 48 }, edge);
    expect(at).toMatchObject({ x: 998, anchor: 'end', right: 998 });
    expect(at.left).toBeCloseTo(998 - textWidth('Purchase of public services', 12));
  });
});

describe('lanes', () => {
  const placed = placeLanes(
    [
      {
        key: 'national',
        items: [
          item('b', '2007', 'A rule of the year with a long name'),
          item('a', '2007', 'Another rule of the same year'),
          item('c', '1996'),
        ],
      },
      { key: 'provincial', items: [] },
      { key: 'cases', items: [item('d', '2010-03'), item('e', null, 'Office space'), item('f', null, 'Posts')] },
    ],
    frame,
  );

  test('stand below one another without a gap', () => {
    const tops = placed?.lanes.map(({ y, height }) => [y, y + height]);
    expect(tops?.[0]?.[1]).toBe(tops?.[1]?.[0]);
    expect(tops?.[1]?.[1]).toBe(tops?.[2]?.[0]);
    expect(placed?.height).toBe(tops?.[2]?.[1]);
  });
  test('show the years of all of them', () => {
    expect(placed?.axis).toMatchObject({ from: 1996, to: 2010 });
  });
  test('set what happened at one time in rows of their own', () => {
    const [first, second, third] = placed?.lanes[0]?.dated ?? [];
    expect([first?.item.ref, second?.item.ref, third?.item.ref]).toEqual(['c', 'b', 'a']);
    expect(third?.y).toBeGreaterThan(second?.y ?? 0);
    expect(first?.y).toBe(second?.y);
  });
  test('keep their least height when empty', () => {
    expect(placed?.lanes[1]).toMatchObject({ height: 50, dated: [], tray: null });
  });
  test('name the undated in a tray at the foot, inside the lane', () => {
    const lane = placed?.lanes[2];
    expect(lane?.tray?.items.map(({ item: { ref } }) => ref)).toEqual(['e', 'f']);
    expect(lane?.tray?.y).toBeGreaterThan(lane?.dated[0]?.y ?? 0);
    expect(Math.max(...(lane?.tray?.items.map(({ y }) => y) ?? []))).toBeLessThan((lane?.y ?? 0) + (lane?.height ?? 0));
  });
  test('lose nothing', () => {
    const refs = placed?.lanes.flatMap(({ dated, tray }) => [...dated, ...(tray?.items ?? [])]).map(({ item: { ref } }) => ref);
    expect(refs?.sort()).toEqual(['a', 'b', 'c', 'd', 'e', 'f']);
  });
  test('let no two labels of a lane meet', () => {
    const many = placeLanes(
      [
        {
          key: 'cases',
          items: Array.from({ length: 60 }, (_, n) => item(`case-${n}`, String(1996 + (n % 18)), 'Home care for those living alone')),
        },
      ],
      frame,
    );
    const boxes =
      many?.lanes[0]?.dated.map(({ label: { x, y, anchor }, item: { label } }) => {
        const width = textWidth(label, 12);
        return { y, left: anchor === 'start' ? x : x - width, right: anchor === 'start' ? x + width : x };
      }) ?? [];
    const meets = boxes.flatMap((a, i) => boxes.slice(i + 1).filter((b) => a.y === b.y && a.left < b.right && b.left < a.right));
    expect(meets).toEqual([]);
    expect(Math.max(...boxes.map(({ right }) => right))).toBeLessThanOrEqual(1000);
  });
  test('are not drawn when nothing is dated', () => {
    expect(placeLanes([{ key: 'cases', items: [item('e', null)] }], frame)).toBeNull();
  });
});

describe('the tray', () => {
  test('breaks its lines before the edge', () => {
    expect(flow(['Wuxi', 'Wuxi', 'Wuxi'], 12, { left: 0, right: 100 }, 12).map(({ line }) => line)).toEqual([0, 0, 1]);
  });
});

describe('the lanes of a city', () => {
  test('begin with the whole city, then the districts in the order of their first date', () => {
    const lanes = cityLanes([
      { ...item('a', '2009'), district: 'minhang' },
      { ...item('b', null), district: 'jingan' },
      { ...item('c', '1996'), district: 'pudong' },
      { ...item('d', '2004'), district: null },
      { ...item('e', '2006'), district: 'pudong' },
    ]);
    expect(lanes.map(({ key, items }) => [key, items.length])).toEqual([
      [wholeCity, 1],
      ['pudong', 2],
      ['minhang', 1],
      ['jingan', 1],
    ]);
  });
});

describe('the tally of the lanes', () => {
  const tally = tallyLanes(
    [
      { key: 'national', items: [] },
      { key: 'cases', items: [item('a', '1996'), item('b', '2005'), item('c', '2005-03'), item('d', null)] },
    ],
    { width: 320, gutter: 60 },
  );
  test('stacks what began in one year', () => {
    const [, cases] = tally?.lanes ?? [];
    expect(cases?.bars.map(({ item: { ref } }) => ref)).toEqual(['a', 'b', 'c']);
    expect(cases?.bars[2]?.x).toBe(cases?.bars[1]?.x);
    expect(cases?.bars[2]?.y).toBeLessThan(cases?.bars[1]?.y ?? 0);
  });
  test('counts the undated', () => {
    expect(tally?.lanes.map(({ undated }) => undated)).toEqual([0, 1]);
  });
});

test('hatching stays inside its bar', () => {
  expect(hatchPath({ x: 10, y: 0, width: 12, height: 5 })).toBe('M11.0 5.0l5 -5M15.0 5.0l5 -5');
});

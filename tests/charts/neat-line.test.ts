import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { type BaseMap, cutMap } from '../../src/charts/base-map.ts';
import { crossings, degreeText, neatLine, scaleBar, scaleBarBox } from '../../src/charts/neat-line.ts';
import { around, touches } from '../../src/charts/rectangle.ts';

const yangtze = JSON.parse(readFileSync(new URL('../../content/map/yangtze-delta.topo.json', import.meta.url), 'utf8')) as BaseMap;
const map = cutMap(yangtze, { box: [118.35, 29.5, 122.45, 32.55], width: 300, height: 226, riverRank: 4, least: 1.3, grid: 1 });

test.each([
  [29, '29°'],
  [31.25, '31°15′'],
  [121.5, '121°30′'],
  [31.05, '31°03′'],
  [30.999999, '31°'],
])('%d degrees are written %s', (degree, text) => {
  expect(degreeText(degree)).toBe(text);
});

test('the lower edge meets each whole meridian once, from west to east', () => {
  expect(crossings(map, 'bottom', 1).map(({ degree }) => degree)).toEqual([119, 120, 121, 122]);
});

test('the left edge meets the parallels from north to south', () => {
  expect(crossings(map, 'left', 1).map(({ degree }) => degree)).toEqual([32, 31, 30]);
});

test('a crossing lies where the map puts that degree', () => {
  const [crossing] = crossings(map, 'bottom', 1);
  expect(map.degreesAt(crossing?.position ?? 0, map.height).lng).toBeCloseTo(119, 1);
});

test('figures stand at the sides asked for, and never in a corner', () => {
  const { figures } = neatLine(map, { band: 0.5, figure: 1, at: ['bottom'] });
  expect(new Set(figures.map(({ side }) => side))).toEqual(new Set(['bottom']));
  expect(figures.every(({ position }) => position > 11 && position < 289)).toBe(true);
  expect(figures[0]?.text).toBe('119°');
});

test('the scale bar is a round length, true to the map', () => {
  const bar = scaleBar(map, []);
  expect(bar.kilometres).toBe(100);
  expect(bar.length).toBeCloseTo(100 * map.pixelsPerKilometre, 1);
});

test('the scale bar goes where it hides no disc', () => {
  const disc = around(30, 215, 8);
  const bar = scaleBar(map, [disc]);
  expect(touches(scaleBarBox(bar), disc)).toBe(false);
});

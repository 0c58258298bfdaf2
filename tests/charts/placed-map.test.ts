import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { type BaseMap, cutMap } from '../../src/charts/base-map.ts';
import { type MapPlace, placeMap } from '../../src/charts/placed-map.ts';
import { around, touches } from '../../src/charts/rectangle.ts';

const yangtze = JSON.parse(readFileSync(new URL('../../content/map/yangtze-delta.topo.json', import.meta.url), 'utf8')) as BaseMap;
const map = cutMap(yangtze, { box: [118.35, 29.5, 122.45, 32.55], width: 300, height: 226, riverRank: 4, least: 1.3, grid: 1 });
const city = (id: string, lat: number, lng: number, more: Partial<MapPlace> = {}): MapPlace => ({
  id,
  lat,
  lng,
  radius: 4,
  priority: 1,
  widths: [60],
  ...more,
});
const cities = [
  city('shanghai', 31.23, 121.47, { radius: 17, priority: 22 }),
  city('wuxi', 31.57, 120.3),
  city('hangzhou', 30.27, 120.16),
  city('beijing', 39.9, 116.41),
];
const options = { size: 12.5, band: 0.5, figure: 1 };

test('only what lies in the frame is placed', () => {
  expect(placeMap(map, cities, [], options).places.map(({ id }) => id)).toEqual(['shanghai', 'wuxi', 'hangzhou']);
});

test('a place without a name keeps its disc, and no name covers it', () => {
  const { places } = placeMap(map, [city('here', 31.57, 120.3), city('dot', 31.57, 120.6, { widths: [] })], [], options);
  const dot = places.find(({ id }) => id === 'dot');
  expect(dot?.label).toBeNull();
  const name = places.find(({ id }) => id === 'here')?.label;
  expect(name && dot && touches(name.box, around(dot.x, dot.y, dot.radius))).toBe(false);
});

test('the name of a sea stands in the sea, or nowhere', () => {
  const bay = { id: 'bay', lat: 30.4, lng: 121.2, width: 70, on: 'water' as const };
  const inland = { id: 'inland', lat: 31.8, lng: 119.3, width: 70, on: 'water' as const };
  expect(placeMap(map, [], [bay, inland], options).waters.map(({ id }) => id)).toEqual(['bay']);
});

test('names of waters give way to names of places', () => {
  const { waters, places } = placeMap(map, cities, [{ id: 'tai', lat: 31.2, lng: 120.15, width: 50, on: 'lake' }], options);
  const [water] = waters;
  for (const { label } of places)
    if (label && water) expect(touches(label.box, { x: water.x - 25, y: water.y - 10, width: 50, height: 12 })).toBe(false);
});

test('coordinates have one decimal', () => {
  const { places } = placeMap(map, cities, [], options);
  for (const { x, y } of places) expect([x * 10, y * 10].every((value) => Math.abs(value - Math.round(value)) < 1e-9)).toBe(true);
});

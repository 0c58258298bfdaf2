import { expect, test } from 'vitest';
import { baseParts } from '../../src/charts/base-geojson.ts';
import { baseMaps, mapFiles } from '../../src/charts/base-maps.ts';

const parts = baseParts(mapFiles);

test('the coarse map comes first, the finer ones cover it', () => {
  expect(parts.map(({ box }) => box[0])).toEqual([64, 116.6, 111.2]);
});

test('coordinates are no more exact than the map', () => {
  const degrees = JSON.stringify(parts[0]?.land.geometry).match(/-?\d+(\.\d+)?/g) ?? [];
  expect(degrees.every((degree) => /^-?\d+(\.\d{1,2})?$/.test(degree))).toBe(true);
});

test('the edge of each map is kept exactly, so that no shore is drawn along it', () => {
  const land = JSON.stringify(parts[1]?.land.geometry);
  expect(land).toContain('[116.6,');
  expect(land).toContain(',34.3]');
});

test('it is light enough to be fetched on demand', () => {
  expect(JSON.stringify(parts).length).toBeLessThan(200_000);
});

test('a view is cut once', () => {
  const view = { box: [118, 30, 122, 33] as const, width: 100, height: 80, riverRank: 3, least: 2, grid: 1 };
  expect(baseMaps.cut('china', view)).toBe(baseMaps.cut('china', { ...view }));
});

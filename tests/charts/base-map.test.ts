import { readFileSync } from 'node:fs';
import { geoArea } from 'd3';
import { feature } from 'topojson-client';
import { describe, expect, test } from 'vitest';
import { type BaseMap, cutMap, type View } from '../../src/charts/base-map.ts';
import { boxAround, boxAroundAll, boxHolding, boxOnFinestMap, partHolding } from '../../src/charts/map-box.ts';

const read = (name: string) => JSON.parse(readFileSync(new URL(`../../content/map/${name}.topo.json`, import.meta.url), 'utf8')) as BaseMap;
const china = read('china');
const yangtze = read('yangtze-delta');
const shanghai = { lat: 31.23, lng: 121.47 };
const view: View = { box: [118.35, 29.5, 122.45, 32.55], width: 300, height: 226, riverRank: 4, least: 1.3, grid: 1 };

describe('the base maps', () => {
  test.each(['china', 'yangtze-delta', 'pearl-delta'])(
    '%s has its rings the way d3 wants them: land is less than half the globe',
    (name) => {
      const map = read(name);
      expect(geoArea(feature(map, map.objects.land))).toBeLessThan(Math.PI);
    },
  );
});

describe('a cut map', () => {
  const map = cutMap(yangtze, view);

  test('stands upright: the middle meridian is vertical', () => {
    const middle = (118.35 + 122.45) / 2;
    expect(map.at({ lat: 30, lng: middle })[0]).toBeCloseTo(150, 1);
    expect(map.at({ lat: 32, lng: middle })[0]).toBeCloseTo(150, 1);
  });

  test('leads from degrees to the picture and back', () => {
    const [x, y] = map.at(shanghai);
    expect(map.degreesAt(x, y).lat).toBeCloseTo(shanghai.lat, 6);
    expect(map.degreesAt(x, y).lng).toBeCloseTo(shanghai.lng, 6);
  });

  test('keeps distances: Shanghai to Hangzhou is some 165 km', () => {
    const [x1, y1] = map.at(shanghai);
    const [x2, y2] = map.at({ lat: 30.27, lng: 120.16 });
    expect(Math.hypot(x2 - x1, y2 - y1) / map.pixelsPerKilometre).toBeGreaterThan(160);
    expect(Math.hypot(x2 - x1, y2 - y1) / map.pixelsPerKilometre).toBeLessThan(172);
  });

  test('knows land from sea and from lakes', () => {
    const [x, y] = map.at({ lat: 31.1, lng: 121.3 });
    expect(map.isLand(x, y)).toBe(true);
    const [seaX, seaY] = map.at({ lat: 30.4, lng: 121.2 });
    expect(map.isLand(seaX, seaY)).toBe(false);
    const [lakeX, lakeY] = map.at({ lat: 31.2, lng: 120.15 });
    expect(map.isLand(lakeX, lakeY)).toBe(false);
  });

  test('says what lies within the frame', () => {
    expect(map.isWithin(shanghai)).toBe(true);
    expect(map.isWithin({ lat: 39.9, lng: 116.4 })).toBe(false);
  });

  test('draws nothing outside the frame', () => {
    for (const d of [map.land, map.rivers, map.greatRivers, map.lakes]) {
      let [x, y] = [0, 0];
      for (const [, command, numbers = ''] of d.matchAll(/([Ml])([^Mlz]+)/g)) {
        const values = (numbers.match(/-?(?:\d+\.\d+|\.\d+|\d+)/g) ?? []).map(Number);
        for (let i = 0; i + 1 < values.length; i += 2) {
          [x, y] = command === 'M' ? [values[i] ?? 0, values[i + 1] ?? 0] : [x + (values[i] ?? 0), y + (values[i + 1] ?? 0)];
          expect(x).toBeGreaterThan(-0.6);
          expect(x).toBeLessThan(300.6);
          expect(y).toBeGreaterThan(-0.6);
          expect(y).toBeLessThan(226.6);
        }
      }
    }
  });

  test('is light: a whole inset is less than nine thousand characters', () => {
    expect([map.land, map.rivers, map.greatRivers, map.lakes, map.graticule].join('').length).toBeLessThan(9000);
  });

  test('leaves out smaller rivers when asked', () => {
    const narrow = cutMap(china, { box: [107, 20, 124, 41], width: 250, height: 330, riverRank: 2, least: 2, grid: 5 });
    const wide = cutMap(china, { box: [107, 20, 124, 41], width: 250, height: 330, riverRank: 3, least: 2, grid: 5 });
    expect(narrow.rivers.length).toBeLessThan(wide.rivers.length);
    expect(narrow.greatRivers).toBe(wide.greatRivers);
  });

  test('tells a lake drawn by hand from the surveyed ones', () => {
    const map = cutMap(china, { box: [110, 27, 117, 31], width: 300, height: 200, riverRank: 2, least: 1, grid: 1 });
    expect(map.sketchedLakes).toMatch(/^M/);
    expect(map.lakes).toMatch(/^M/);
  });
});

test('the smallest box that holds every place is chosen', () => {
  const [near, far] = [
    [100, 20, 125, 42],
    [73, 17, 136, 54],
  ] as const;
  expect(boxHolding([shanghai], [near, far])).toBe(near);
  expect(boxHolding([shanghai, { lat: 45.8, lng: 126.5 }], [near, far])).toBe(far);
});

test('a box stands around its place', () => {
  expect(boxAround({ lat: 30, lng: 120 }, 4, 3)).toEqual([118, 28.5, 122, 31.5]);
});

describe('the box of a locator', () => {
  test('stands around its place where a finer map holds it', () => {
    expect(boxOnFinestMap({ lat: 31.57, lng: 120.3 }, 4, 3)).toEqual([118.3, 30.07, 122.3, 33.07]);
  });

  test('moves to stay on the finer map', () => {
    const box = boxOnFinestMap({ lat: 22.27, lng: 113.58 }, 4, 3);
    expect(box[1]).toBe(20.8);
    expect(partHolding(box)).toBe('pearl-delta');
  });

  test('is twice as large where only the map of the country serves', () => {
    expect(boxOnFinestMap({ lat: 39.9, lng: 116.4 }, 4, 3)).toEqual([112.4, 36.9, 120.4, 42.9]);
  });
});

test('a box around places has the proportions of its picture and room for all', () => {
  const places = [
    { lat: 31.1, lng: 121.4 },
    { lat: 31.3, lng: 121.6 },
  ];
  const [west, south, east, north] = boxAroundAll(places, 1.2, 0.1);
  expect(((east - west) * Math.cos((31.2 * Math.PI) / 180)) / (north - south)).toBeCloseTo(1.2, 1);
  for (const { lat, lng } of places) expect(lat > south && lat < north && lng > west && lng < east).toBe(true);
});

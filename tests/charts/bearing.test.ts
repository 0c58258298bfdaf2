import { expect, test } from 'vitest';
import { bearing, kilometresBetween, neighboursOf, octantOf } from '../../src/charts/bearing.ts';

const wuxi = { lat: 31.57, lng: 120.3 };

test.each([
  [{ lat: 40, lng: 120.3 }, 0],
  [{ lat: 20, lng: 120.3 }, 180],
])('due north is 0 and due south 180', (to, degrees) => {
  expect(bearing(wuxi, to)).toBeCloseTo(degrees, 6);
});

test('along the equator east is 90 and west 270', () => {
  expect(bearing({ lat: 0, lng: 100 }, { lat: 0, lng: 110 })).toBeCloseTo(90, 6);
  expect(bearing({ lat: 0, lng: 100 }, { lat: 0, lng: 90 })).toBeCloseTo(270, 6);
});

test('Wuxi to Beijing is just under a thousand kilometres, a little west of north', () => {
  const beijing = { lat: 39.9, lng: 116.41 };
  expect(kilometresBetween(wuxi, beijing)).toBeGreaterThan(960);
  expect(kilometresBetween(wuxi, beijing)).toBeLessThan(1010);
  expect(octantOf(bearing(wuxi, beijing))).toBe('n');
  expect(bearing(wuxi, beijing)).toBeGreaterThan(337.5);
});

test.each([
  [0, 'n'],
  [22.4, 'n'],
  [22.6, 'ne'],
  [90, 'e'],
  [135, 'se'],
  [180, 's'],
  [247.4, 'sw'],
  [270, 'w'],
  [315, 'nw'],
  [337.6, 'n'],
  [359.9, 'n'],
] as const)('%d° lies in %s', (degrees, octant) => {
  expect(octantOf(degrees)).toBe(octant);
});

test('each octant holds its nearest, and equals are settled by id', () => {
  const found = neighboursOf(wuxi, [
    { id: 'far', lat: 35, lng: 120.3 },
    { id: 'b', lat: 33, lng: 120.3 },
    { id: 'a', lat: 33, lng: 120.3 },
    { id: 'south', lat: 30, lng: 120.3 },
  ]);
  expect(found.n?.item.id).toBe('a');
  expect(found.s?.item.id).toBe('south');
  expect(Object.keys(found)).toHaveLength(2);
});

test('what stands at the same place has no bearing', () => {
  expect(neighboursOf(wuxi, [{ id: 'same', ...wuxi }])).toEqual({});
});

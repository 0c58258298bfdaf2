import type { Atlas } from '../../../src/atlas/records/records.ts';
import { type BaseMap, type BaseMaps, cutMap } from '../../../src/charts/base-map.ts';
import { smallAtlas } from '../../atlas/small-atlas.ts';

const named = (en: string, zh: string) => ({ short: { en, zh } });

/** Four cities, seven cases, three rules: as few as show every sign of the pictures. */
export const fewCities: Atlas = smallAtlas(
  [
    { id: 'club', ...named('Citizens’ club', '市民会馆'), place: 'pudong', services: ['youth'], date: '1996' },
    { id: 'visits', ...named('Home visits', '居家养老'), services: ['home-care'], date: '2004~' },
    { id: 'posts', ...named('School posts', '学校社工'), place: 'pudong', services: ['youth'], date: '2007/..' },
    { id: 'hotline', ...named('Hotline', '热线'), services: ['home-care'] },
    { id: 'coupons', ...named('Coupons', '服务券'), place: 'wuxi', services: ['home-care'], date: '2007' },
    { id: 'meals', ...named('Meals', '助餐'), place: 'beijing', services: ['meals', 'youth'], date: '2009-07' },
    { id: 'centre', ...named('Family centre', '家庭中心'), place: 'guangzhou', services: ['youth'] },
  ],
  [],
  [
    { id: 'opinion', ...named('Opinion of the district', '区意见'), level: 'district', place: 'pudong', date: '2005-06-01' },
    { id: 'elderly-law', ...named('Law on the elderly', '老年法'), services: ['elderly-care'], date: '2012-12-28' },
    { id: 'youth-plan', ...named('Youth plan', '青少年规划'), services: ['youth'], date: '1996-05' },
  ],
);

const coast: BaseMap = {
  type: 'Topology',
  arcs: [
    // Clockwise, from the south-west; the coast is the way back.
    [
      [95, 17],
      [95, 45],
      [122, 45],
      [119.5, 37],
      [122, 31],
      [119, 25],
      [113.5, 22],
      [108, 21],
      [95, 17],
    ],
    [
      [98, 29],
      [112, 30],
      [122, 31],
    ],
    [
      [119.9, 31],
      [119.9, 31.4],
      [120.4, 31.4],
      [120.4, 31],
      [119.9, 31],
    ],
  ],
  objects: {
    land: { type: 'MultiPolygon', arcs: [[[0]]] },
    rivers: {
      type: 'GeometryCollection',
      geometries: [{ type: 'LineString', arcs: [1], properties: { name_en: 'Yangtze', name_zh: '长江', rank: 1 } }],
    },
    lakes: {
      type: 'GeometryCollection',
      geometries: [{ type: 'Polygon', arcs: [[2]], properties: { name_en: 'Lake Tai', name_zh: '太湖', rank: 1 } }],
    },
  },
};

/** A coast of eight corners with one river and one lake. */
export const plainMaps: BaseMaps = {
  cut: (_, view) => cutMap(coast, view),
  waterNames: [{ name: { en: 'East China Sea', zh: '东海' }, scale: 'country', on: 'water', at: [123.2, 28] }],
};

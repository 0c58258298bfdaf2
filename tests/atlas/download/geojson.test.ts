import { expect, test } from 'vitest';
import { casesGeojson, geojsonFile } from '../../../src/atlas/download/geojson.ts';
import { publishing, wuxiAtlas } from './wuxi.ts';

const version = '1.0.0+0123456789ab';

test('a case is a point, longitude first', () => {
  const [feature] = casesGeojson(wuxiAtlas(), publishing, version).features;
  expect(feature).toMatchObject({
    type: 'Feature',
    id: 'wuxi-coupons',
    geometry: { type: 'Point', coordinates: [120.31, 31.58] },
    properties: { city: 'wuxi', isDated: true, earliest: '2007-01-01', latest: '2007-12-31' },
  });
});

test('an undated case is a point too and says so', () => {
  const undated = wuxiAtlas(({ cases }) =>
    cases.forEach((record) => {
      record.date = null;
    }),
  );
  expect(casesGeojson(undated, publishing, version).features[0]?.properties).toMatchObject({
    isDated: false,
    earliest: null,
    latest: null,
  });
});

test('cases of the whole country are named, since they have no point', () => {
  expect(casesGeojson(wuxiAtlas(), publishing, version).withoutPlace).toEqual(['national-pilots']);
});

test('the file holds what the collection holds', () => {
  const collection = casesGeojson(wuxiAtlas(), publishing, version);
  expect(JSON.parse(geojsonFile(collection))).toEqual(collection);
});

import { z } from 'astro/zod';
import { levelOfPlace } from '../vocabularies.ts';
import { described, shape } from './described.ts';
import { sources } from './evidence.ts';
import { addresses, id, text } from './text.ts';

export const publishedPlace = shape(
  'A place where something recorded here happened. The editors took its coordinates and history from public records.',
  '所记事情发生的地点。坐标和沿革由编者根据公开资料确定。',
  {
    id: described(id, 'Id of the place.', '地点编号。'),
    name: described(text, 'Name at the time.', '当时的名称。'),
    url: described(
      addresses,
      'Address of the city’s page, or of the place on that page; for a province, a region or a city without a page, the list of cities.',
      '城市网页的地址，或该地点在城市网页中的地址；省、区域和没有网页的城市，为城市目录的地址。',
    ),
    level: described(levelOfPlace, 'Administrative level.', '行政层级。', { vocabulary: 'placeLevel' }),
    parent: described(
      id.nullable(),
      'Place to which it belonged at the time; null at the highest level.',
      '当时的上级地点；最高一级为null。',
    ),
    province: described(id.nullable(), 'Its province.', '所在省。'),
    city: described(id.nullable(), 'Its city.', '所在市。'),
    lat: described(z.number(), 'Latitude in degrees north (WGS 84).', '北纬度数（WGS 84）。'),
    lng: described(z.number(), 'Longitude in degrees east (WGS 84).', '东经度数（WGS 84）。'),
    approximate: described(
      z.boolean(),
      'Whether the point may be more than a kilometre off or represents an area.',
      '点位的误差是否可能超过一公里，或者是否代表一片区域。',
    ),
    historical: described(z.boolean(), 'Whether the place no longer exists under this name.', '这个地名是否已经不再使用。'),
    became: described(text.nullable(), 'What became of the place later.', '后来的沿革。'),
    sources: sources.meta({ csv: false }),
  },
);

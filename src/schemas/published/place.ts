import { z } from 'astro/zod';
import { levelOfPlace } from '../vocabularies.ts';
import { described, shape } from './described.ts';
import { sources } from './evidence.ts';
import { addresses, id, text } from './text.ts';

export const publishedPlace = shape(
  'A place where something happened. Coordinates and history are editorial, from public record.',
  '事情发生的地点。坐标与沿革由编者据公开资料编定。',
  {
    id: described(id, 'Id of the place.', '地点编号。'),
    name: described(text, 'The name at the time.', '当时的名称。'),
    url: described(
      addresses,
      'The page of the city, or the place within it; for a province, a region, or a city without a page, the list of cities.',
      '城市的网页，或其中的一处；省、区域和没有网页的城市指向城市目录。',
    ),
    level: described(levelOfPlace, 'Its level.', '层级。', { vocabulary: 'placeLevel' }),
    parent: described(id.nullable(), 'The place it belonged to at the time; null at the top.', '当时的上级；最高一级为null。'),
    province: described(id.nullable(), 'Its province.', '所在省。'),
    city: described(id.nullable(), 'Its city.', '所在市。'),
    lat: described(z.number(), 'WGS 84, degrees north.', 'WGS 84，北纬度数。'),
    lng: described(z.number(), 'WGS 84, degrees east.', 'WGS 84，东经度数。'),
    approximate: described(
      z.boolean(),
      'The point may be off by more than a kilometre, or stands for an area.',
      '点位误差可逾一公里，或代表一片区域。',
    ),
    historical: described(z.boolean(), 'The place no longer exists under this name.', '该地名已不存在。'),
    became: described(text.nullable(), 'What became of it.', '后来的沿革。'),
    sources: sources.meta({ csv: false }),
  },
);

import { z } from 'astro/zod';
import { described, shape } from './described.ts';
import { id } from './text.ts';

/** The place of a record, with the larger places it lies in. */
export const placeOf = shape(
  'A place, and the places it lies in, by their ids.',
  '地点及其上级，以编号表示。',
  {
    id: described(id, 'Id of the most exact place the source names.', '来源所载最具体的地点。'),
    province: described(
      id.nullable(),
      'Its province; null for cities directly under the central government and for regions.',
      '所在省；直辖市和跨省区域为null。',
    ),
    city: described(id.nullable(), 'Its city; null for provinces and regions.', '所在市；省和区域为null。'),
    district: described(id.nullable(), 'Its district or county; null above that level.', '所在区县；更高层级为null。'),
    lat: described(z.number(), 'WGS 84, degrees north. Editorial.', 'WGS 84，北纬度数。编者所定。'),
    lng: described(z.number(), 'WGS 84, degrees east. Editorial.', 'WGS 84，东经度数。编者所定。'),
  },
  { id: 'place-of' },
);

import { z } from 'astro/zod';
import { described, shape } from './described.ts';
import { id } from './text.ts';

/** The place of a record, with the larger places it lies in. */
export const placeOf = shape(
  'A place and the places to which it belongs, given by their ids.',
  '地点及其上级，以编号表示。',
  {
    id: described(id, 'Id of the most specific place that the source names.', '来源写明的最具体地点的编号。'),
    province: described(
      id.nullable(),
      'Its province; null for cities directly under the central government and for regions.',
      '所在省；直辖市和跨省区域为null。',
    ),
    city: described(id.nullable(), 'Its city; null for provinces and regions.', '所在市；省和区域为null。'),
    district: described(id.nullable(), 'Its district or county; null above that level.', '所在区县；更高层级为null。'),
    lat: described(z.number(), 'Latitude in degrees north (WGS 84), set by the editors.', '北纬度数（WGS 84），由编者确定。'),
    lng: described(z.number(), 'Longitude in degrees east (WGS 84), set by the editors.', '东经度数（WGS 84），由编者确定。'),
  },
  { id: 'place-of' },
);

import { z } from 'astro/zod';
import { shape } from './shape.ts';
import { id, text } from './text.ts';
import { levelOfPlace } from './vocabularies.ts';

export const placeSchema = shape(
  '`content/places/<id>.yaml`: a place where something happened. Editorial: coordinates and history are general knowledge, not read from the documents.',
  {
    id,
    name: text.describe('Without the word for the level in English ("Luwan"), with it in Chinese where it is usual (卢湾区).'),
    level: levelOfPlace.describe('What kind of place it is.'),
    parent: id.nullable().describe('Id of the place it belonged to at the time; `null` at the top.'),
    lat: z.number().min(3).max(54).describe('WGS 84, degrees north.'),
    lng: z.number().min(73).max(136).describe('WGS 84, degrees east.'),
    approximate: z.boolean().default(false).describe('The point may be off by more than a kilometre, or stands for an area.'),
    historical: z.boolean().default(false).describe('The place no longer exists under this name.'),
    became: text.nullable().describe('What became of it, or what its name takes in today.'),
  },
);

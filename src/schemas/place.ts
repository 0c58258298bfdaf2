import { z } from 'astro/zod';
import { id, text } from './text.ts';
import { levelOfPlace } from './vocabularies.ts';

/** `content/places/<id>.yaml`: a place where something happened. Editorial: coordinates and history are general knowledge, not read from the documents. */
export const placeSchema = z.strictObject({
  id,
  /** Without the word for the level in English ("Luwan"), with it in Chinese where it is usual (卢湾区). */
  name: text,
  level: levelOfPlace,
  /** Id of the place it belonged to at the time; `null` at the top. */
  parent: id.nullable(),
  /** WGS 84, degrees north. */
  lat: z.number().min(3).max(54),
  /** WGS 84, degrees east. */
  lng: z.number().min(73).max(136),
  /** The point may be off by more than a kilometre, or stands for an area. */
  approximate: z.boolean().default(false),
  /** The place no longer exists under this name. */
  historical: z.boolean().default(false),
  /** What became of it, or what its name takes in today. */
  became: text.nullable(),
});

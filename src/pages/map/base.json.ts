import type { APIRoute } from 'astro';
import { baseParts } from '../../charts/base-geojson.ts';
import { mapFiles } from '../../charts/base-maps.ts';

/** The base of the interactive map, fetched on demand. */
export const GET: APIRoute = () =>
  new Response(`${JSON.stringify(baseParts(mapFiles))}\n`, { headers: { 'Content-Type': 'application/json' } });

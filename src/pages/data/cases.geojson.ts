import type { APIRoute } from 'astro';
import { publishedFile } from './_publication.ts';

export const GET: APIRoute = ({ site }) => publishedFile(site, 'cases.geojson');

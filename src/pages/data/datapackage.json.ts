import type { APIRoute } from 'astro';
import { packageFile } from './_publication.ts';

export const GET: APIRoute = ({ site }) => packageFile(site);

import { buildAtlas } from '../atlas/records/build-atlas.ts';
import type { Atlas } from '../atlas/records/records.ts';
import type { Content } from './reading/content.ts';
import { siteFiles } from './site-files.ts';

/** Builds the atlas without Astro: for commands, tests, and the development server. */
export function atlasOf(content: Content): Atlas {
  return buildAtlas(siteFiles(content));
}

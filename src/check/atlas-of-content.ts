import { buildAtlas } from '../atlas/records/build-atlas.ts';
import type { Atlas } from '../atlas/records/records.ts';
import type { Content } from './reading/content.ts';
import { siteFiles } from './site-files.ts';

/** The atlas without Astro: for commands, tests, and the pages while one writes. */
export function atlasOf(content: Content): Atlas {
  return buildAtlas(siteFiles(content));
}

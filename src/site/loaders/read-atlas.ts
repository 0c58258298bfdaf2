import { buildAtlas } from '../../atlas/build-atlas.ts';
import type { Atlas } from '../../atlas/records.ts';
import { atlasFiles } from './atlas-files.ts';
import type { Content } from './read-content.ts';

/** The atlas without Astro: for commands, tests, and the pages while one writes. */
export function atlasOf(content: Content): Atlas {
  return buildAtlas(atlasFiles(content));
}

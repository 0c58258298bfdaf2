import { atlasOf } from '../../src/site/loaders/read-atlas.ts';
import { readContent } from '../../src/site/loaders/read-content.ts';

/** The content as it stands, read once for all test files that share a worker: they look at it and change nothing. */
export const content = readContent('content');

/** The atlas of it. */
export const atlas = atlasOf(content);

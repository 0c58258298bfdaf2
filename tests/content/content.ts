import { atlasOf } from '../../src/check/atlas-of-content.ts';
import { readContent } from '../../src/check/reading/read-content.ts';

/** The content as it stands, read once for all test files that share a worker: they look at it and change nothing. */
export const content = readContent('content');

/** The atlas of it. */
export const atlas = atlasOf(content);

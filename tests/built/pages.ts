import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesOf } from '../../scripts/lib/files.ts';
import { paths } from '../../scripts/lib/paths.ts';
import { addressOf } from '../../scripts/lib/site/read-page.ts';

/** Every page of the built site, read once for all test files that share a worker. */
export const pages = filesOf(paths.dist)
  .filter((file) => file.endsWith('.html'))
  .map((file) => ({ file, address: addressOf(file), html: readFileSync(join(paths.dist, file), 'utf8') }));

import { createHash } from 'node:crypto';
import { contentOf } from '../atlas/download/content-of.ts';
import type { Atlas } from '../atlas/records/records.ts';
import { atlasVersion } from '../values/version.ts';

/** The SHA-256 of a string, in hex. */
export function sha256(words: string): string {
  return createHash('sha256').update(words).digest('hex');
}

/** The version of the data files: the version of the package, and a hash of all records. It does not depend on the time or the commit. */
export function dataVersion(atlas: Atlas): string {
  return `${atlasVersion}+${sha256(contentOf(atlas)).slice(0, 12)}`;
}

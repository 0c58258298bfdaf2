import { gzipSync } from 'node:zlib';
import { bundle } from './bundle.ts';

/** Bytes as they travel. */
export function gzipSize(body: string | Buffer): number {
  return gzipSync(body, { level: 9 }).length;
}

const weighed = new Map<string, Promise<number>>();

/** The whole of a library, minified. */
export function libraryBytes(specifier: string): Promise<number> {
  const known = weighed.get(specifier) ?? weigh(specifier);
  weighed.set(specifier, known);
  return known;
}

async function weigh(specifier: string): Promise<number> {
  const files = await bundle(`import * as library from '${specifier}';\nglobalThis.library = library.default ?? library;\n`);
  return [...files.values()].reduce((sum, body) => sum + gzipSize(body), 0);
}

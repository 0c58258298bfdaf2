import { gzipSync } from 'node:zlib';
import { bundle } from './bundle.ts';

/** The size after gzip compression. */
export function gzipSize(body: string | Buffer): number {
  return gzipSync(body, { level: 9 }).length;
}

const sizes = new Map<string, Promise<number>>();

/** The minified size of a whole library, of the project or of another folder. */
export function libraryBytes(specifier: string, folder?: string): Promise<number> {
  const known = sizes.get(specifier) ?? sizeOf(specifier, folder);
  sizes.set(specifier, known);
  return known;
}

async function sizeOf(specifier: string, folder?: string): Promise<number> {
  const files = await bundle(`import * as library from '${specifier}';\nglobalThis.library = library.default ?? library;\n`, folder);
  return [...files.values()].reduce((sum, body) => sum + gzipSize(body), 0);
}

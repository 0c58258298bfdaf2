import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { addressWithin } from '../../../src/values/site-address.ts';
import { siteAddressOf } from '../site/read-site.ts';
import { elementsOf, readTree } from '../site/read-tree.ts';
import { bundle } from './bundle.ts';
import { gzipSize } from './gzip.ts';

/** The scripts of the search: loaded at once, and loaded with the first word that needs correction. Gzip bytes. */
export interface Code {
  atOnce: number;
  later: number;
}

/** The code of the search page of a built site; without one, of the engine only. */
export async function searchCode(dist: string): Promise<Code & { isBuilt: boolean }> {
  const page = join(dist, 'en/search/index.html');
  if (!existsSync(page)) return { ...codeIn(await bundle(engineSource), ['entry.js']), isBuilt: false };
  const elements = elementsOf(readTree(readFileSync(page, 'utf8'))).filter(({ name }) => name === 'script');
  const { base } = siteAddressOf(dist);
  const scripts = elements.flatMap(({ attributes: { src } }) => (src === undefined ? [] : (addressWithin(base, src)?.slice(1) ?? '')));
  const files = new Map<string, string>();
  const read = (address: string) => {
    if (files.has(address) || !existsSync(join(dist, address))) return;
    const body = readFileSync(join(dist, address), 'utf8');
    files.set(address, body);
    for (const other of [...importsIn(body), ...laterIn(body)]) read(beside(address, other));
  };
  for (const script of scripts) read(script);
  const inline = elements.flatMap(({ attributes, code }) => (attributes.type === 'module' && code !== '' ? code : []));
  // Dynamic imports of the page's script are loaded on first focus; dynamic imports of those, with the first misspelt word.
  const parts = scripts.map((script) => {
    const own = reached(files, [script], importsIn);
    return codeIn(files, [...own, ...[...own].flatMap((name) => laterIn(files.get(name) ?? '').map((other) => beside(name, other)))]);
  });
  return {
    atOnce: sum(parts.map(({ atOnce }) => atOnce)) + sum(inline.map(gzipSize)),
    later: sum(parts.map(({ later }) => later)),
    isBuilt: true,
  };
}

/** The search as a module for bundling. */
export const engineSource = `
  export { openIndex } from ${JSON.stringify(resolve('src/search/query/open-index.ts'))};
  export { suggest } from ${JSON.stringify(resolve('src/search/query/suggest.ts'))};`;

function codeIn(files: ReadonlyMap<string, string>, entries: string[]): Code {
  const atOnce = reached(files, entries, importsIn);
  const all = reached(files, entries, (body) => [...importsIn(body), ...laterIn(body)]);
  const sizeOf = (names: Iterable<string>) => sum([...names].map((name) => gzipSize(files.get(name) ?? '')));
  return { atOnce: sizeOf(atOnce), later: sizeOf([...all].filter((name) => !atOnce.has(name))) };
}

function reached(files: ReadonlyMap<string, string>, from: string[], next: (body: string) => string[]): Set<string> {
  const found = new Set(from);
  for (const name of found)
    for (const other of next(files.get(name) ?? '')) if (files.has(beside(name, other))) found.add(beside(name, other));
  return found;
}

function importsIn(body: string): string[] {
  return [...body.matchAll(/(?:\bfrom|\bimport)\s*["'`](\.[^"'`]+)["'`]/g)].map(([, address]) => address ?? '');
}

function laterIn(body: string): string[] {
  return [...body.matchAll(/\bimport\(\s*["'`](\.[^"'`]+)["'`]/g)].map(([, address]) => address ?? '');
}

/** Resolves a relative path: `beside('assets/a.js', './b.js')` is `assets/b.js`. */
function beside(name: string, other: string): string {
  return join(name, '..', other).replaceAll('\\', '/');
}

function sum(values: number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

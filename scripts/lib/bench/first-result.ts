import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { addressWithin } from '../../../src/values/site-address.ts';
import { siteAddressOf } from '../read-site.ts';
import type { AtlasSearch } from './atlas-search.ts';
import { bundle } from './bundle.ts';
import { gzipSize } from './gzip.ts';
import { percentile } from './keystrokes.ts';

/** The scripts of a search: what comes at once, and what is fetched with the first word that needs it. Gzip bytes. */
export interface Code {
  atOnce: number;
  later: number;
}

export interface FirstResult {
  median: number;
  p95: number;
  /** Files opened for a median query. */
  files: number;
}

/** The file that is opened when a spelling is repaired: with it comes the rest of the code. */
const sparedFile = 'vocabulary.txt';

/** What the first answer to each query costs from a cold cache: the code, and every file it opens. Gzip bytes. */
export async function firstResult(
  made: AtlasSearch,
  files: ReadonlyMap<string, string>,
  queries: readonly string[],
  code: Code,
): Promise<FirstResult> {
  const sizes = new Map<string, number>();
  const sizeOf = (name: string) => {
    const size = sizes.get(name) ?? gzipSize(files.get(name) ?? '');
    sizes.set(name, size);
    return size;
  };
  const costs: number[] = [];
  const counts: number[] = [];
  for (const query of queries) {
    const opened = await made.open();
    await opened.suggest(query);
    const data = [...opened.opened].reduce((sum, name) => sum + sizeOf(name), 0);
    costs.push(code.atOnce + (opened.opened.has(sparedFile) ? code.later : 0) + data);
    counts.push(opened.opened.size);
  }
  return { median: percentile(costs, 0.5), p95: percentile(costs, 0.95), files: percentile(counts, 0.5) };
}

/** The code of the search page of a built site; without one, of the engine alone. */
export async function searchCode(dist: string): Promise<Code & { isBuilt: boolean }> {
  const page = join(dist, 'en/search/index.html');
  if (!existsSync(page)) return { ...codeIn(await bundle(engineSource), ['entry.js']), isBuilt: false };
  const html = readFileSync(page, 'utf8');
  const { base } = siteAddressOf(dist);
  const scripts = [...html.matchAll(/<script[^>]*\ssrc="([^"]+\.js)"/g)].map(
    ([, address]) => addressWithin(base, address ?? '')?.slice(1) ?? '',
  );
  const files = new Map<string, string>();
  const read = (address: string) => {
    if (files.has(address) || !existsSync(join(dist, address))) return;
    const body = readFileSync(join(dist, address), 'utf8');
    files.set(address, body);
    for (const other of [...importsIn(body), ...laterIn(body)]) read(beside(address, other));
  };
  for (const script of scripts) read(script);
  const inline = [...html.matchAll(/<script type="module">([\s\S]+?)<\/script>/g)].map(([, body]) => body ?? '');
  // What the page itself imports later comes with the first focus; what that imports later comes with the first misspelt word.
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

/** The search as a module of its own. */
export const engineSource = [
  ['openIndex', 'open-index.ts'],
  ['suggest', 'suggest.ts'],
]
  .map(([name, file = '']) => `export { ${name} } from ${JSON.stringify(resolve('src/atlas/search', file))};`)
  .join('\n');

function codeIn(files: ReadonlyMap<string, string>, entries: string[]): Code {
  const atOnce = reached(files, entries, importsIn);
  const all = reached(files, entries, (body) => [...importsIn(body), ...laterIn(body)]);
  const weigh = (names: Iterable<string>) => sum([...names].map((name) => gzipSize(files.get(name) ?? '')));
  return { atOnce: weigh(atOnce), later: weigh([...all].filter((name) => !atOnce.has(name))) };
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

/** `beside('assets/a.js', './b.js')` is `assets/b.js`. */
function beside(name: string, other: string): string {
  return join(name, '..', other).replaceAll('\\', '/');
}

function sum(values: number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { locales } from '../../../src/values/locale.ts';
import { filesOf } from '../files.ts';
import { type BuiltPage, readPage } from './read-page.ts';

/** A built site: its pages, and the addresses of everything it answers to. */
export interface BuiltSite {
  pages: BuiltPage[];
  /** Within the site: `/en/cases/wuxi/`, wherever it stands. */
  addresses: Set<string>;
  /** Its host, as its pages say: `https://example.org`. */
  origin: string;
  /** Its folder there: `/` or `/repo/`. */
  base: string;
}

/** Reads every page of a built folder. */
export function readSite(folder: string): BuiltSite {
  const files = filesOf(folder);
  const keep = keptOnce();
  const pages = files
    .filter((file) => file.endsWith('.html'))
    .map((file) => readPage(file, readFileSync(join(folder, file), 'utf8'), keep));
  return {
    pages,
    addresses: new Set([...files.map((file) => `/${file}`), ...pages.map(({ address }) => address)]),
    ...addressOfHome(pages.find(({ file }) => file === home)),
  };
}

/** Keeps each text once, as a copy: as long as a text lives that was cut from a page, the whole page stays in memory. */
function keptOnce(): (text: string) => string {
  const kept = new Map<string, string>();
  return (text) => {
    const known = kept.get(text);
    if (known !== undefined) return known;
    const copy = Buffer.from(text).toString();
    kept.set(copy, copy);
    return copy;
  };
}

const home = `${locales[0]}/index.html`;

/**
 * Where a built folder is to be served. Its pages name their own addresses in full, so nothing else needs to be kept with the
 * folder: what the pages say goes wherever they go, and two sites in different folders differ in their bytes.
 */
export function siteAddressOf(folder: string): Pick<BuiltSite, 'origin' | 'base'> {
  const file = join(folder, home);
  return addressOfHome(existsSync(file) ? readPage(home, readFileSync(file, 'utf8')) : undefined);
}

function addressOfHome(page: BuiltPage | undefined): Pick<BuiltSite, 'origin' | 'base'> {
  const url = URL.parse(page?.canonical ?? '');
  if (!page || !url?.pathname.endsWith(page.address)) return { origin: 'https://site.invalid', base: '/' };
  return { origin: url.origin, base: url.pathname.slice(0, 1 - page.address.length) };
}

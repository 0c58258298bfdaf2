import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { locales } from '../../../src/values/locale.ts';
import { filesOf } from '../files.ts';
import { type BuiltPage, readPage } from './read-page.ts';

/** A built site: its pages, and all addresses it serves. */
export interface BuiltSite {
  pages: BuiltPage[];
  /** Addresses without the base path: `/en/cases/wuxi/`. */
  addresses: Set<string>;
  /** Its origin, as in its pages: `https://example.org`. */
  origin: string;
  /** Its base path: `/` or `/repo/`. */
  base: string;
}

/** Reads all pages of a built folder. */
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

/** Keeps one copy of each distinct text. Without copying, a substring would keep the whole page in memory. */
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
 * The origin and base path for which a folder was built, read from the absolute addresses in its home page; so no other file is needed to
 * store them.
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

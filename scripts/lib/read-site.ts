import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesOf } from './files.ts';
import { type BuiltPage, readPage } from './read-page.ts';

/** A built site: its pages, and the addresses of everything it answers to. */
export interface BuiltSite {
  pages: BuiltPage[];
  addresses: Set<string>;
  /** Where it will stand, as its pages say: `https://example.org`. */
  origin: string;
}

/** Reads every page of a built folder. */
export function readSite(folder: string): BuiltSite {
  const files = filesOf(folder);
  const pages = files.filter((file) => file.endsWith('.html')).map((file) => readPage(file, readFileSync(join(folder, file), 'utf8')));
  return {
    pages,
    addresses: new Set([...files.map((file) => `/${file}`), ...pages.map(({ address }) => address)]),
    origin: originOf(pages),
  };
}

function originOf(pages: readonly BuiltPage[]): string {
  for (const { tags } of pages) {
    const canonical = tags.find(({ name, attributes }) => name === 'link' && attributes.rel === 'canonical')?.attributes.href;
    if (canonical) return new URL(canonical).origin;
  }
  return 'https://site.invalid';
}
